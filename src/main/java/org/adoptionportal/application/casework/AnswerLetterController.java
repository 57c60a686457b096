package org.adoptionportal.application.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.AcceptRegistration;
import org.adoptionportal.application.DeclineRegistration;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.application.OwnWords;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a worker the letter that answers a registration, and takes the answer with it. */
@Controller(CasePath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class AnswerLetterController {

    private final Registrations registrations;
    private final AnswerLetterPages pages;
    private final AcceptRegistration accept;
    private final DeclineRegistration decline;
    private final OnceDecided once;

    AnswerLetterController(
            Registrations registrations,
            AnswerLetterPages pages,
            AcceptRegistration accept,
            DeclineRegistration decline,
            OnceDecided once) {
        this.registrations = registrations;
        this.pages = pages;
        this.accept = accept;
        this.decline = decline;
        this.once = once;
    }

    @Get(CasePath.ACCEPTANCE)
    HttpResponse<?> acceptance(Viewer worker, @PathVariable String reference) {
        return show(worker, reference, HttpStatus.OK, AnswerForm.unwritten(Outcome.ACCEPT));
    }

    @Get(CasePath.REFUSAL)
    HttpResponse<?> refusal(Viewer worker, @PathVariable String reference) {
        return show(worker, reference, HttpStatus.OK, AnswerForm.unwritten(Outcome.DECLINE));
    }

    @Post(CasePath.ACCEPTANCE + "/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> previewAcceptance(
            Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return preview(worker, reference, AnswerForm.of(Outcome.ACCEPT, sent));
    }

    @Post(CasePath.REFUSAL + "/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> previewRefusal(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return preview(worker, reference, AnswerForm.of(Outcome.DECLINE, sent));
    }

    @Post(CasePath.ACCEPTANCE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return decide(
                worker,
                reference,
                sent,
                Outcome.ACCEPT,
                (version, words) -> accept.accept(worker, reference, version, words));
    }

    @Post(CasePath.REFUSAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decline(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return decide(
                worker,
                reference,
                sent,
                Outcome.DECLINE,
                (version, words) -> decline.decline(worker, reference, version, words));
    }

    /** Accepting or declining. */
    @FunctionalInterface
    private interface Decision {
        void take(int version, OwnWords words);
    }

    /** What people write has no place in an address, so it is posted though nothing is decided. */
    private HttpResponse<?> preview(Viewer worker, String reference, AnswerForm form) {
        try {
            return show(worker, reference, HttpStatus.OK, form);
        } catch (Refusal.Invalid invalid) {
            return again(worker, reference, form, HttpStatus.UNPROCESSABLE_ENTITY, invalid);
        } catch (Refusal.Conflict conflict) {
            return again(worker, reference, form, HttpStatus.CONFLICT, conflict);
        }
    }

    private HttpResponse<?> decide(
            Viewer worker, String reference, Sent sent, Outcome outcome, Decision decision) {
        AnswerForm form = AnswerForm.of(outcome, sent);
        OwnWords words = new OwnWords(form.typed(), sent.get(AnswerForm.SEEN));
        String route = CasePath.answer(reference, outcome);
        try {
            once.perform(worker, route, sent, version -> decision.take(version, words));
            return HttpResponse.seeOther(URI.create(CasePath.of(reference)));
        } catch (Refusal.Stale stale) {
            return again(worker, reference, form, HttpStatus.PRECONDITION_FAILED, stale);
        } catch (Refusal.Conflict conflict) {
            return again(worker, reference, form, HttpStatus.CONFLICT, conflict);
        } catch (Refusal.Invalid invalid) {
            if (!invalid.fields().containsKey(outcome.field())) {
                throw invalid;
            }
            return again(worker, reference, form, HttpStatus.UNPROCESSABLE_ENTITY, invalid);
        }
    }

    private HttpResponse<?> again(
            Viewer worker, String reference, AnswerForm form, HttpStatus status, Refusal why) {
        return show(worker, reference, status, form.refused(why));
    }

    private HttpResponse<?> show(
            Viewer worker, String reference, HttpStatus status, AnswerForm form) {
        var registration = registrations.openRegistration(worker, reference);
        return Pages.withStatus(
                status, AnswerLetterPages.VIEW, pages.page(registration, worker, form));
    }
}
