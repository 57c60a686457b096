package org.adoptionportal.application.applicant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.SentVersion;
import org.adoptionportal.application.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has typed, and what they changed after they sent it, to be kept as a file.
 *
 * @param changes oldest first
 */
@Serdeable
record AnswersFile(String reference, List<Typed> sections, List<Changed> changes) {

    /**
     * What was typed in one section, by the names of its fields.
     *
     * @param notSent what has been typed since it was sent, and not sent yet; null when nothing was
     */
    @Serdeable
    record Typed(
            String section,
            String title,
            Map<String, String> answers,
            @Nullable Map<String, String> notSent) {

        static Typed of(SavedSection saved, @Nullable Answers notSent) {
            return new Typed(
                    saved.section().code(),
                    saved.section().title(),
                    saved.answers().values(),
                    notSent == null ? null : notSent.values());
        }
    }

    /**
     * A section that was changed after it was sent.
     *
     * @param sentBy 1 for who began, 2 for their partner, null for a worker
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Changed(
            Instant sentAt,
            @Nullable Integer sentBy,
            String section,
            String reason,
            Map<String, String> before,
            Map<String, String> after) {

        static Changed of(SentVersion version, SentVersion.Change change) {
            return new Changed(
                    version.sentAt(),
                    version.sentBy(),
                    change.section().code(),
                    change.reason(),
                    change.before().values(),
                    change.after().values());
        }
    }
}
