package org.adoptionportal.application.answering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.application.AskToLookAgain;
import org.adoptionportal.application.LeaveAsItWas;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.ReopenSection;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.application.SendChange;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Changes a section after it was sent: opens it, sends the change, or leaves it as it was. */
@Singleton
public class Changing {

    private final Registrations registrations;
    private final ReopenSection reopen;
    private final AskToLookAgain ask;
    private final SendChange send;
    private final LeaveAsItWas leave;
    private final ChangePages pages;
    private final Once once;

    Changing(
            Registrations registrations,
            ReopenSection reopen,
            AskToLookAgain ask,
            SendChange send,
            LeaveAsItWas leave,
            ChangePages pages,
            Once once) {
        this.registrations = registrations;
        this.reopen = reopen;
        this.ask = ask;
        this.send = send;
        this.leave = leave;
        this.pages = pages;
        this.once = once;
    }

    /** The page of the section; nothing is changed alone before all of it has been sent. */
    public HttpResponse<?> show(Writing writing, String code) {
        Section section = section(code);
        Registration registration =
                registrations.openRegistration(writing.writer(), writing.reference());
        return registration.canBeChanged()
                ? HttpResponse.seeOther(URI.create(writing.path().taskList()))
                : HttpResponse.ok(
                        Pages.of(
                                ChangePages.VIEW,
                                pages.page(
                                        registration,
                                        writing,
                                        section,
                                        new Sent(Map.of()),
                                        Map.of(),
                                        null)));
    }

    /** Opens the section, and leads to its first page. */
    public HttpResponse<?> open(Writing writing, String code, Sent sent) {
        Section section = section(code);
        Target target = writing.target(section);
        return orAgain(
                writing,
                section,
                sent,
                "/opening",
                writing.path().first(section),
                () -> reopen.reopen(writing.writer(), target));
    }

    /** Asks the applicant to look at the section again. */
    public HttpResponse<?> ask(Writing writing, String code, Sent sent) {
        Section section = section(code);
        Target target = writing.target(section);
        return orAgain(
                writing,
                section,
                sent,
                "/asking",
                writing.path().change(section),
                () -> ask.ask(writing.writer(), target, sent.get(AskToLookAgain.WORDS)));
    }

    /** Sends the change. */
    public HttpResponse<?> send(Writing writing, String code, Sent sent) {
        Section section = section(code);
        Target target = writing.target(section);
        int version = sent.version();
        return orAgain(
                writing,
                section,
                sent,
                "",
                writing.answers() + "#changes",
                () -> send.send(writing.writer(), target, version, sent.get(SendChange.REASON)));
    }

    /** Leaves the section as it was sent. */
    public HttpResponse<?> leave(Writing writing, String code, Sent sent) {
        Section section = section(code);
        Target target = writing.target(section);
        int version = sent.version();
        return orAgain(
                writing,
                section,
                sent,
                "/end",
                writing.path().change(section),
                () -> leave.leave(writing.writer(), target, version));
    }

    /** Decides once and leads on; what is refused is shown on the page, with all that was typed. */
    private HttpResponse<?> orAgain(
            Writing writing,
            Section section,
            Sent sent,
            String step,
            String onward,
            Runnable decision) {
        try {
            once.perform(
                    writing.writer().actor(),
                    "POST " + writing.path().change(section) + step,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        decision.run();
                        return onward;
                    });
            return HttpResponse.seeOther(URI.create(onward));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().containsKey(Once.FIELD)) {
                throw invalid;
            }
            return again(writing, section, sent, HttpStatus.UNPROCESSABLE_ENTITY, invalid);
        } catch (Refusal.Conflict conflict) {
            return again(writing, section, sent, HttpStatus.CONFLICT, conflict);
        } catch (Refusal.Stale stale) {
            return again(writing, section, sent, HttpStatus.PRECONDITION_FAILED, stale);
        }
    }

    private HttpResponse<?> again(
            Writing writing, Section section, Sent sent, HttpStatus status, Refusal refusal) {
        Registration registration =
                registrations.registration(writing.writer(), writing.reference());
        Map<String, String> faults =
                refusal instanceof Refusal.Invalid invalid ? invalid.fields() : Map.of();
        @Nullable String refused = faults.isEmpty() ? refusal.getMessage() : null;
        return Pages.withStatus(
                status,
                ChangePages.VIEW,
                pages.page(registration, writing, section, sent, faults, refused));
    }

    private static Section section(String code) {
        return RegistrationForm.section(code).orElseThrow(Refusal.NotFound::new);
    }
}
