package org.adoptionportal.application.events;

import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody begins a registration. It is published in the transaction that opens it, so that a room
 * which knows the person from an earlier case can end that case, and say what they told it.
 */
public final class RegistrationBegan {

    private final Viewer by;
    private final Origin origin;
    private @Nullable KnownFacts facts;

    public RegistrationBegan(Viewer by, Origin origin) {
        this.by = by;
        this.origin = origin;
    }

    /** The applicant, or the worker who writes for them. */
    public Viewer by() {
        return by;
    }

    public Origin origin() {
        return origin;
    }

    /** Says what is known of the person. */
    public void known(KnownFacts told) {
        this.facts = told;
    }

    public Optional<KnownFacts> facts() {
        return Optional.ofNullable(facts);
    }
}
