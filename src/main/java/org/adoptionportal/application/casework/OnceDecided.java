package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.function.IntConsumer;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;

/** Carries out a worker's decision once, on the version of the application that they looked at. */
@Singleton
class OnceDecided {

    private final Once once;

    OnceDecided(Once once) {
        this.once = once;
    }

    void perform(Viewer worker, String path, Sent sent, IntConsumer decision) {
        int version = sent.version();
        once.perform(
                worker.actor(),
                "POST " + path,
                sent.onceKey(),
                sent.content(),
                () -> {
                    decision.accept(version);
                    return path;
                });
    }
}
