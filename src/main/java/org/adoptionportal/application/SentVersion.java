package org.adoptionportal.application;

import java.time.Instant;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What was sent at one time: everything at first, later a section that was changed.
 *
 * @param sentBy the place of the applicant who sent it; null when it was a worker
 * @param change what was changed; null at first
 */
public record SentVersion(Instant sentAt, @Nullable Integer sentBy, @Nullable Change change) {

    /**
     * A section before and after.
     *
     * @param owner the place of the applicant whose own answers they are; null when they are shared
     * @param reason why it was changed, as whoever sent it wrote
     */
    public record Change(
            Section section,
            @Nullable Integer owner,
            String reason,
            Answers before,
            Answers after) {

        @Override
        public String toString() {
            return "Change of " + section.code();
        }
    }
}
