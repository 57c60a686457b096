package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.birthfamily.BirthFamilyTeam;
import org.adoptionportal.birthfamily.EnterRequest;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Lets a worker's program enter what reached us by telephone, on paper or in person. */
@Controller(EntryApi.PATH)
@Secured(Areas.STAFF)
class EntryApi {

    static final String PATH = BirthFamilyApi.PATH + "/entered";

    private final EnterRequest enter;
    private final Once once;

    EntryApi(EnterRequest enter, Once once) {
        this.enter = enter;
        this.once = once;
    }

    /**
     * What a worker enters for somebody.
     *
     * @param today whether they think about adoption for a baby, and are reached the same day
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record EnteredBody(
            @Nullable TakenBy takenBy, @Nullable Boolean today, @Nullable StoryBody request) {

        Story story() {
            return request == null ? Story.none() : request.story();
        }

        @Override
        public String toString() {
            return "EnteredBody";
        }
    }

    /** Where it is now. */
    @Serdeable.Serializable
    record Entered(String reference) {}

    @Post
    HttpResponse<Entered> enter(
            Viewer worker,
            @Header(BirthFamilyApi.KEY) @Nullable String key,
            @Body EnteredBody body) {
        BirthFamilyTeam.require(worker);
        boolean today = Boolean.TRUE.equals(body.today());
        String reference =
                once.perform(
                                worker.actor(),
                                "POST " + PATH,
                                key,
                                body,
                                () -> enter.enter(worker, body.story(), today, body.takenBy()))
                        .result();
        return HttpResponse.created(new Entered(reference));
    }
}
