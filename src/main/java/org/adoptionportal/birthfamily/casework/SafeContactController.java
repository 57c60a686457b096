package org.adoptionportal.birthfamily.casework;

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
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.ChangeSafeContact;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.view.TalkFields;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets a worker record that somebody is reached safely in another way from now on. */
@Controller(BirthFamilyPath.CASES + "/{reference}" + SafeContactController.HERE)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class SafeContactController {

    static final String HERE = "/safe-contact";

    private static final String VIEW = "birthfamily/safe-contact";

    private final Requests requests;
    private final ChangeSafeContact change;
    private final TalkFields fields;
    private final Once once;

    SafeContactController(
            Requests requests, ChangeSafeContact change, TalkFields fields, Once once) {
        this.requests = requests;
        this.change = change;
        this.fields = fields;
        this.once = once;
    }

    /** The questions, with what holds now. */
    record ChangePage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            List<Field> fields,
            int version,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> ask(Viewer worker, @PathVariable String reference) {
        BirthFamilyCase request = requests.open(worker, reference);
        SafeContact now = requests.story(worker, request).contact();
        return Pages.of(VIEW, page(reference, request.rowVersion(), now, Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        BirthFamilyCase request = requests.request(worker, reference);
        String path = BirthFamilyPath.of(request.reference());
        SafeContact typed = SafeContact.of(sent.fields());
        try {
            once.perform(
                    worker.actor(),
                    "POST " + path + HERE,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        change.change(worker, reference, sent.version(), typed);
                        return path;
                    });
            return HttpResponse.seeOther(URI.create(path));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(reference, sent.version(), typed, invalid.fields()));
        }
    }

    private ChangePage page(
            String reference, int version, SafeContact contact, Map<String, String> faults) {
        List<Field> asked = fields.contactOfSomebody(contact, faults);
        ErrorSummary errors = ErrorSummary.of(asked);
        return new ChangePage(
                "How they are reached from now on",
                errors != null,
                BackLink.to(BirthFamilyPath.of(reference)),
                errors,
                BirthFamilyPath.of(reference) + HERE,
                asked,
                version,
                OnceKey.fresh());
    }
}
