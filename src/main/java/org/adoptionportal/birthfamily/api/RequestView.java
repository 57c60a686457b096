package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.Outcome;
import org.adoptionportal.birthfamily.Release;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Stage;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.contact.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * A request as a worker reads it.
 *
 * @param contactBy by when somebody gets in touch
 * @param earlierContacts how they were to be reached before, latest first
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestView(
        String reference,
        Stage stage,
        Route route,
        @Nullable LocalDate receivedOn,
        LocalDate contactBy,
        FileState file,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        Story story,
        List<EarlierContact> earlierContacts,
        List<ReleaseView> releases) {

    /** How they were to be reached until that day. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EarlierContact(LocalDate until, SafeContact contact) {

        @Override
        public String toString() {
            return "EarlierContact[" + until + "]";
        }
    }

    /** What of their own information is given. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReleaseView(
            String id,
            String what,
            String ground,
            boolean byPost,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate givenOn) {

        static ReleaseView of(Release release) {
            return new ReleaseView(
                    Long.toString(release.id()),
                    release.what(),
                    release.ground(),
                    release.byPost(),
                    release.approvedOn(),
                    release.givenOn());
        }

        @Override
        public String toString() {
            return "ReleaseView[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "RequestView[" + reference + "]";
    }
}
