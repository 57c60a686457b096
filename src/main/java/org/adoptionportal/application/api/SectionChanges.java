package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.adoptionportal.application.AskToLookAgain;
import org.adoptionportal.application.LeaveAsItWas;
import org.adoptionportal.application.ReopenSection;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.application.SendChange;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Changes a section after it was sent, for programs, whoever's it is. */
@Singleton
class SectionChanges {

    private final SectionAnswers sections;
    private final ReopenSection reopen;
    private final AskToLookAgain ask;
    private final SendChange send;
    private final LeaveAsItWas leave;
    private final Once once;

    SectionChanges(
            SectionAnswers sections,
            ReopenSection reopen,
            AskToLookAgain ask,
            SendChange send,
            LeaveAsItWas leave,
            Once once) {
        this.sections = sections;
        this.reopen = reopen;
        this.ask = ask;
        this.send = send;
        this.leave = leave;
        this.once = once;
    }

    /** Why a section changes. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ChangeBody(@Nullable String reason) {
        @Override
        public String toString() {
            return "ChangeBody";
        }
    }

    /** What applicants are to look at again. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record QuestionBody(@Nullable String words) {
        @Override
        public String toString() {
            return "QuestionBody";
        }
    }

    HttpResponse<SectionView> open(
            Viewer viewer, Target target, String path, @Nullable String key) {
        return created(viewer, target, path, key, "", () -> reopen.reopen(viewer, target));
    }

    HttpResponse<SectionView> ask(
            Viewer viewer, Target target, String path, @Nullable String key, QuestionBody body) {
        String words = Objects.requireNonNullElse(body.words(), "");
        return created(viewer, target, path, key, body, () -> ask.ask(viewer, target, words));
    }

    HttpResponse<SectionView> send(
            Viewer viewer,
            Target target,
            String path,
            @Nullable String ifMatch,
            @Nullable String key,
            ChangeBody body) {
        int version = Versions.expected(ifMatch);
        String reason = Objects.requireNonNullElse(body.reason(), "");
        return created(
                viewer, target, path, key, body, () -> send.send(viewer, target, version, reason));
    }

    void leave(Viewer viewer, Target target, @Nullable String ifMatch) {
        leave.leave(viewer, target, Versions.expected(ifMatch));
    }

    private HttpResponse<SectionView> created(
            Viewer viewer,
            Target target,
            String path,
            @Nullable String key,
            Object body,
            Runnable decision) {
        once.perform(
                viewer.actor(),
                "POST " + path,
                key,
                body,
                () -> {
                    decision.run();
                    return target.reference();
                });
        MutableHttpResponse<SectionView> answer = sections.read(viewer, target);
        return answer.status(201);
    }
}
