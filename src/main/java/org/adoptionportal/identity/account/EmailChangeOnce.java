package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Asks for another e-mail address once for each form or call that is sent. */
@Singleton
class EmailChangeOnce {

    private final ChangeEmail change;
    private final PasswordAgain again;
    private final Once once;

    EmailChangeOnce(ChangeEmail change, PasswordAgain again, Once once) {
        this.change = change;
        this.again = again;
        this.once = once;
    }

    /**
     * Sends the link to the new address.
     *
     * @throws Refusal.Invalid naming the fields that must be put right
     * @throws Refusal.TooMany after too many wrong passwords
     */
    void ask(Viewer viewer, String route, @Nullable String key, String email, String password) {
        change.refuseFaults(viewer, email, password);
        again.check(viewer, password);
        once.perform(
                viewer.actor(),
                route,
                key,
                email,
                () -> {
                    change.ask(viewer, email);
                    return AccountController.PATH;
                });
    }
}
