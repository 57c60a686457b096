package org.adoptionportal.identity.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.identity.Capacities;
import org.adoptionportal.identity.Capacities.Capacity;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.ChangeCapacity;
import org.adoptionportal.identity.session.ProgramSessions;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** The capacities of an account, for a program that acts for its holder. */
@Controller(CapacitiesApi.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CapacitiesApi {

    static final String PATH = "/api/v1/account/capacities";

    private final Capacities capacities;
    private final ChangeCapacity change;

    CapacitiesApi(Capacities capacities, ChangeCapacity change) {
        this.capacities = capacities;
        this.change = change;
    }

    /**
     * One capacity.
     *
     * @param word what it is asked for by; "staff" for staff
     * @param current whether the program acts in it
     */
    @Serdeable.Serializable
    record CapacityView(String id, String word, boolean current) {

        static CapacityView of(Capacity it, Viewer viewer) {
            String word = it.kind().word();
            return new CapacityView(
                    Long.toString(it.personaId()),
                    word.isEmpty() ? "staff" : word,
                    it.personaId() == viewer.personaId());
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@Nullable String word) {}

    /** As {@code POST /api/v1/token} gives them. */
    @Serdeable.Serializable
    record Given(String accessToken, String tokenType, long expiresIn, String refreshToken) {

        static Given of(ProgramSessions.Tokens tokens) {
            return new Given(
                    tokens.access().value(),
                    "Bearer",
                    tokens.access().life().toSeconds(),
                    tokens.refresh());
        }
    }

    @Get
    ListView<CapacityView> list(Viewer viewer) {
        return ListView.whole(
                capacities.of(viewer.accountId()).stream()
                        .map(each -> CapacityView.of(each, viewer))
                        .toList());
    }

    /** Asking twice for the same adds one. */
    @Post
    HttpResponse<CapacityView> add(Viewer viewer, @Body Asked asked) {
        Capacity added = capacities.add(viewer, Objects.requireNonNullElse(asked.word(), ""));
        return HttpResponse.created(CapacityView.of(added, viewer));
    }

    /** Ends this session, with its refresh token. */
    @Post("/{id}/session")
    Given go(Viewer viewer, @PathVariable long id) {
        return Given.of(change.forProgram(viewer, capacities.own(viewer, id)));
    }
}
