package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
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
        int version = version(sent);
        once.perform(
                worker.actor(),
                "POST " + path,
                sent.onceKey(),
                decided(sent),
                () -> {
                    decision.accept(version);
                    return path;
                });
    }

    private static Map<String, Object> decided(Sent sent) {
        Map<String, Object> fields = new TreeMap<>(sent.fields());
        fields.remove(Once.FIELD);
        fields.remove("csrfToken");
        return fields;
    }

    private static int version(Sent sent) {
        try {
            return Integer.parseInt(sent.get("version"));
        } catch (NumberFormatException e) {
            throw new Refusal.Invalid("Open the application again, then decide.");
        }
    }
}
