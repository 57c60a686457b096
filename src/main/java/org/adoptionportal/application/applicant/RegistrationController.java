package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.StartRegistration;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.answering.TaskLists;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Begins a registration of interest and lists its sections. */
@Controller(Path.REGISTRATIONS)
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class RegistrationController {

    private final Registrations registrations;
    private final StartRegistration start;
    private final TaskLists taskLists;
    private final Once once;

    RegistrationController(
            Registrations registrations, StartRegistration start, TaskLists taskLists, Once once) {
        this.registrations = registrations;
        this.start = start;
        this.taskLists = taskLists;
        this.once = once;
    }

    /**
     * How to begin.
     *
     * @param known whether the person comes from an enquiry, so that we fill in what it said
     */
    record StartPage(
            String title, boolean error, boolean known, String action, String idempotencyKey) {}

    @Get("/start")
    ModelAndView<Map<String, Object>> offer(@CookieValue(Origin.COOKIE) @Nullable String cameFrom) {
        return Pages.of(
                "application/start",
                new StartPage(
                        "Register your interest in adopting",
                        false,
                        cameFrom != null,
                        Path.REGISTRATIONS,
                        OnceKey.fresh()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(
            Viewer viewer, @CookieValue(Origin.COOKIE) @Nullable String cameFrom, @Body Sent sent) {
        Origin origin = Origin.personalLink(cameFrom);
        String reference =
                once.perform(
                                viewer.actor(),
                                "POST " + Path.REGISTRATIONS,
                                sent.onceKey(),
                                "",
                                () -> start.start(viewer, origin))
                        .result();
        return HttpResponse.seeOther(URI.create(FormPath.own(reference).taskList()));
    }

    @Get("/{reference}")
    HttpResponse<?> tasks(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        if (!registration.canBeChanged()) {
            return HttpResponse.seeOther(URI.create(Path.HOME));
        }
        return HttpResponse.ok(
                Pages.of(
                        "application/task-list",
                        taskLists.page(registration, Writing.own(viewer, reference))));
    }
}
