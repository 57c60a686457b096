package org.adoptionportal.application.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.LocalDate;
import org.adoptionportal.application.AddSecondApplicant;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.MakeTakeOverCode;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.answering.CheckPages;
import org.adoptionportal.application.answering.TaskLists;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** What a worker does with a registration that they have written down for somebody. */
@Controller(CasePath.CASES + "/{reference}/applicants/{place}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EnteredSubmissionController {

    private final Registrations registrations;
    private final SubmitRegistration submit;
    private final MakeTakeOverCode makeCode;
    private final AddSecondApplicant addSecond;
    private final TaskLists taskLists;
    private final CheckPages checks;
    private final Once once;

    EnteredSubmissionController(
            Registrations registrations,
            SubmitRegistration submit,
            MakeTakeOverCode makeCode,
            AddSecondApplicant addSecond,
            TaskLists taskLists,
            CheckPages checks,
            Once once) {
        this.registrations = registrations;
        this.submit = submit;
        this.makeCode = makeCode;
        this.addSecond = addSecond;
        this.taskLists = taskLists;
        this.checks = checks;
        this.once = once;
    }

    /** Records the registration as received; from then on it is answered like any other. */
    @Post("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @Body Sent sent) {
        Writing writing = Writing.entered(worker, reference, place);
        Registration registration = registrations.registration(worker, reference);
        if (registration.canBeChanged() && !taskLists.isComplete(registration, writing)) {
            return Pages.invalid(CheckPages.VIEW, checks.incomplete(registration, writing));
        }
        try {
            LocalDate received = sent.date(SubmitRegistration.RECEIVED_ON);
            once(
                    worker,
                    writing.path().submission(),
                    sent,
                    received.toString(),
                    () -> submit.submitReceived(worker, reference, received));
            return HttpResponse.seeOther(URI.create(CasePath.of(reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(
                    CheckPages.VIEW, checks.faulty(registration, writing, sent, invalid.fields()));
        }
    }

    /** Makes the code by which this applicant goes on online. */
    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> code(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @Body Sent sent) {
        String path = Writing.entered(worker, reference, place).path().taskList() + "/code";
        once(worker, path, sent, "", () -> makeCode.make(worker, reference, place));
        return HttpResponse.seeOther(URI.create(CasePath.of(reference) + "#online"));
    }

    /** Notes that a second person applies, and leads to their part. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Viewer worker, @PathVariable String reference, @PathVariable int place) {
        if (place == Applicant.SECOND) {
            addSecond.add(worker, reference);
        }
        return HttpResponse.seeOther(
                URI.create(Writing.entered(worker, reference, place).path().taskList()));
    }

    private void once(Viewer worker, String path, Sent sent, String body, Runnable decision) {
        once.perform(
                worker.actor(),
                "POST " + path,
                sent.onceKey(),
                body,
                () -> {
                    decision.run();
                    return path;
                });
    }
}
