package org.adoptionportal.conversation.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.LongSupplier;
import org.adoptionportal.conversation.WrittenText;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;

/** Takes what somebody wrote, once for each form that was shown to them. */
@Singleton
class WritingOnce {

    private final Once once;

    WritingOnce(Once once) {
        this.once = once;
    }

    /** Writes; returns what is to be put right first, or nothing. */
    String fault(Viewer author, String path, Sent sent, LongSupplier writing) {
        try {
            once.perform(
                    author.actor(),
                    "POST " + path,
                    sent.onceKey(),
                    sent.content(),
                    () -> Long.toString(writing.getAsLong()));
            return "";
        } catch (Refusal.Conflict conflict) {
            return String.valueOf(conflict.getMessage());
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(WrittenText.FIELD);
            if (fault == null) {
                throw invalid;
            }
            return fault;
        }
    }

    static HttpResponse<?> backTo(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
