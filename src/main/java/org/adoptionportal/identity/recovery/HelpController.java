package org.adoptionportal.identity.recovery;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets a worker find the account of somebody who calls because they cannot sign in. */
@Controller(HelpController.PATH)
@Secured({HelpRoles.TRIAGE, HelpRoles.MANAGER, HelpRoles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class HelpController {

    static final String PATH = "/people/recovery";

    private static final String FIND = "identity/recovery/find";
    private static final String HELP = "identity/recovery/help";

    private final HelpBackIn help;
    private final Once once;

    HelpController(HelpBackIn help, Once once) {
        this.help = help;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(FIND, findPage("", Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> find(Viewer worker, @Body Sent sent) {
        String name = sent.get(HelpBackIn.NAME).strip();
        try {
            String id =
                    once.perform(
                                    worker.actor(),
                                    "POST " + PATH,
                                    sent.onceKey(),
                                    name,
                                    () -> Long.toString(help.find(worker, name)))
                            .result();
            return HttpResponse.seeOther(URI.create(PATH + "/" + id));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FIND, findPage(name, invalid.fields()));
        }
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> show(Viewer worker, @PathVariable long id) {
        return Pages.of(HELP, HelpPage.of(help.helped(worker, id), "", Map.of()));
    }

    @Post("/{id}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> giveCode(Viewer worker, @PathVariable long id, @Body Sent sent) {
        String how = sent.get(HelpBackIn.HOW);
        try {
            help.giveCode(worker, id, how);
            return HttpResponse.seeOther(URI.create(PATH + "/" + id));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(HELP, HelpPage.of(help.helped(worker, id), how, invalid.fields()));
        }
    }

    private static FormPage findPage(String name, Map<String, String> faults) {
        return FormPage.of(
                "Help somebody sign in",
                null,
                List.of(
                        TextInput.named(HelpBackIn.NAME)
                                .labelled("Their sign-in name")
                                .hint("As they say it to you. It may be an email address.")
                                .autocomplete("off")
                                .spelledAsTyped()
                                .value(name)
                                .error(faults.get(HelpBackIn.NAME))),
                Button.submit("Find the account"));
    }
}
