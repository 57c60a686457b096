package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Plainly fictional people and cases, so that a newcomer has something to look at. */
@Singleton
@Requires(env = "dev")
final class DemoData {

    /** Whether nobody has an account yet. */
    boolean isWanted() {
        return false;
    }

    /**
     * Makes the demo accounts and cases, by the same use cases that people go through. The portal
     * does not serve yet: who waits for it to be ready finds everything there.
     */
    void fill() {}

    /** One line for each demo account: who it is, its sign-in name and its password. */
    List<String> accounts() {
        return List.of();
    }
}
