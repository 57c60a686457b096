package org.adoptionportal.application.api;

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
import java.util.List;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.LookAtLikenesses;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.casefile.Likeness;
import org.adoptionportal.casefile.Likeness.Common;
import org.adoptionportal.casefile.Likeness.Verdict;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** Other live applications that may be of the same people, for programs that act for a worker. */
@Controller(ApplicationsApi.PATH + "/{reference}/likenesses")
@Secured(Areas.STAFF)
class LikenessesApi {

    private final Registrations registrations;
    private final LookAtLikenesses likenesses;
    private final Once once;

    LikenessesApi(Registrations registrations, LookAtLikenesses likenesses, Once once) {
        this.registrations = registrations;
        this.likenesses = likenesses;
        this.once = once;
    }

    /**
     * One of them.
     *
     * @param reference null when the worker may not see it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LikenessView(@Nullable String reference, List<Common> agrees, @Nullable Looked looked) {

        static LikenessView of(Likeness likeness) {
            var look = likeness.look();
            return new LikenessView(
                    likeness.reference(),
                    likeness.agrees(),
                    look == null ? null : new Looked(look.verdict(), look.at(), look.by()));
        }
    }

    @Serdeable
    record Looked(Verdict verdict, Instant at, String by) {}

    /**
     * What a worker found.
     *
     * @param seen how many there were at which nobody had looked
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Finding(@Nullable Verdict verdict, @Nullable Integer seen) {}

    @Get
    ListView<LikenessView> list(Viewer viewer, @PathVariable String reference) {
        return list(viewer, registrations.open(viewer, reference));
    }

    @Post
    ListView<LikenessView> looked(
            Viewer viewer,
            @PathVariable String reference,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body Finding finding) {
        Verdict verdict = Required.of(finding.verdict(), "verdict", "Say DIFFERENT or SAME");
        int seen = Required.of(finding.seen(), "seen", "Say how many new ones you looked at");
        once.perform(
                viewer.actor(),
                "POST " + ApplicationsApi.PATH + "/" + reference + "/likenesses",
                key,
                finding,
                () -> {
                    likenesses.record(viewer, reference, seen, verdict);
                    return reference;
                });
        return list(viewer, registrations.application(viewer, reference));
    }

    private ListView<LikenessView> list(Viewer viewer, Application application) {
        return ListView.whole(
                likenesses.of(application, viewer).stream().map(LikenessView::of).toList());
    }
}
