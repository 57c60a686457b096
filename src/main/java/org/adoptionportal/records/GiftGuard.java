package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.records.holder.Routes;

/** Refuses what cannot be given yet, with the rule that says so and where it comes from. */
@Singleton
class GiftGuard {

    private final Interviews interviews;
    private final Routes routes;

    GiftGuard(Interviews interviews, Routes routes) {
        this.interviews = interviews;
        this.routes = routes;
    }

    /**
     * Lets it pass, if all has happened that {@link Transitions} wants before it.
     *
     * @throws Refusal.Conflict otherwise
     */
    void check(RecordsRequest request, Gift gift) {
        for (Need need : Transitions.before(gift, request.route())) {
            if (!isMet(need, request)) {
                throw new Refusal.Conflict(why(need, request));
            }
        }
    }

    private boolean isMet(Need need, RecordsRequest request) {
        FileFound file = request.progress().file();
        return switch (need) {
            case ROUTE -> request.route() != null;
            case INTERVIEW -> interviews.anyHeld(request.id());
            case FILE -> file != null && file.isThere();
        };
    }

    private String why(Need need, RecordsRequest request) {
        return switch (need) {
            case ROUTE ->
                    "Record first on which day the adoption order was made: it decides the way to"
                            + " birth details.";
            case FILE -> "Record first that the file, or a part of it, was found.";
            case INTERVIEW ->
                    "Birth details are given only after a counselling interview, which has not been"
                            + " held yet. Rule: %s."
                                    .formatted(
                                            routes.source(Objects.requireNonNull(request.route())));
        };
    }
}
