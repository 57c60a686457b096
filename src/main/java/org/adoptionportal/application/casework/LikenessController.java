package org.adoptionportal.application.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.LookAtLikenesses;
import org.adoptionportal.casefile.Likeness.Verdict;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;

/** Takes note that a worker looked at other applications that may be of the same people. */
@Controller(CasePath.CASES + "/{reference}/likenesses")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class LikenessController {

    private final LookAtLikenesses likenesses;
    private final Once once;

    LikenessController(LookAtLikenesses likenesses, Once once) {
        this.likenesses = likenesses;
        this.once = once;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> looked(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        Verdict verdict =
                Code.of(Verdict.class, sent.get("verdict"))
                        .orElseThrow(LikenessController::openAgain);
        int seen = seen(sent.get("seen"));
        String path = CasePath.of(reference);
        once.perform(
                worker.actor(),
                "POST " + path + "/likenesses",
                sent.onceKey(),
                sent.content(),
                () -> {
                    likenesses.record(worker, reference, seen, verdict);
                    return path;
                });
        return HttpResponse.seeOther(URI.create(path));
    }

    private static int seen(String sent) {
        try {
            return Integer.parseInt(sent);
        } catch (NumberFormatException notANumber) {
            throw openAgain();
        }
    }

    private static Refusal openAgain() {
        return new Refusal.Invalid("Open the page again, then say what you found.");
    }
}
