package org.adoptionportal.access.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import org.adoptionportal.access.AccessReviews;
import org.adoptionportal.access.ReviewAccess;
import org.adoptionportal.access.Verdict;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** The review of urgent access by a second person, for programs that act for a manager. */
@Controller(ReviewApi.PATH)
@Secured(Areas.STAFF)
class ReviewApi {

    static final String PATH = "/api/v1/urgent-access-reviews/{reference}";

    private final AccessReviews reviews;
    private final ReviewAccess review;
    private final Once once;

    ReviewApi(AccessReviews reviews, ReviewAccess review, Once once) {
        this.reviews = reviews;
        this.review = review;
        this.once = once;
    }

    /** What the second person found. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Found(@Nullable Verdict verdict, @Nullable String found) {

        @Override
        public String toString() {
            return "Found[" + verdict + "]";
        }
    }

    /**
     * Who was let in and why.
     *
     * @param opened the reference of the case
     * @param verdict null until somebody has reviewed it, as is all below it
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReviewView(
            String worker,
            String opened,
            String why,
            Instant openedAt,
            Instant endsAt,
            @Nullable Verdict verdict,
            @Nullable String found,
            @Nullable String reviewedBy) {

        static ReviewView of(AccessReviews.Review it) {
            return new ReviewView(
                    it.worker(),
                    it.opened(),
                    it.why(),
                    it.openedAt(),
                    it.endsAt(),
                    it.verdict(),
                    it.found(),
                    it.reviewedBy());
        }

        @Override
        public String toString() {
            return "ReviewView";
        }
    }

    @Get
    ReviewView read(Viewer manager, @PathVariable String reference) {
        return ReviewView.of(reviews.open(manager, reference));
    }

    @Post
    ReviewView say(
            Viewer manager,
            @PathVariable String reference,
            @Header("Idempotency-Key") @Nullable String key,
            @Body Found said) {
        Verdict verdict = Required.of(said.verdict(), "verdict", "Say what you found");
        String words = Objects.requireNonNullElse(said.found(), "");
        once.perform(
                manager.actor(),
                "POST " + PATH.replace("{reference}", reference),
                key,
                said,
                () -> {
                    review.review(manager, reference, verdict, words);
                    return reference;
                });
        return ReviewView.of(reviews.again(manager, reference));
    }
}
