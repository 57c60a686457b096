package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.BeginRequest;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SaveRequest;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/**
 * A family writes a request page by page; each page is kept as it is, and judged before sending.
 */
@Controller(Path.REQUESTS)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RequestController {

    private static final String VIEW = "familysupport/part";

    private final BeginRequest begin;
    private final SaveRequest save;
    private final Requests requests;
    private final PartForms forms;
    private final Askers askers;
    private final Once once;

    RequestController(
            BeginRequest begin,
            SaveRequest save,
            Requests requests,
            PartForms forms,
            Askers askers,
            Once once) {
        this.begin = begin;
        this.save = save;
        this.requests = requests;
        this.forms = forms;
        this.askers = askers;
        this.once = once;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable Viewer viewer, @Body Sent sent) {
        Asker asker = askers.of(request, viewer);
        String earlier = sent.get(Path.EARLIER);
        String reference =
                once.perform(
                                asker.name(),
                                "POST " + Path.REQUESTS,
                                sent.onceKey(),
                                earlier,
                                () -> begin.begin(asker, earlier))
                        .result();
        return HttpResponse.seeOther(URI.create(Path.of(reference, Part.FAMILY.code())));
    }

    @Get("/{reference}/{part}")
    ModelAndView<Map<String, Object>> ask(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @QueryValue(defaultValue = "false") boolean judged) {
        Part asked = Part.of(part);
        Statement statement = requests.draft(askers.of(request, viewer), reference);
        return Pages.of(VIEW, forms.page(asked, reference, statement, judged));
    }

    @Post("/{reference}/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @Body Sent sent) {
        Part asked = Part.of(part);
        save.save(
                askers.of(request, viewer),
                reference,
                written -> PartForms.changed(asked, written, sent));
        return HttpResponse.seeOther(
                URI.create(Path.of(reference, sent.has(Path.LATER) ? Path.LATER : asked.next())));
    }
}
