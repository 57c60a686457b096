package org.adoptionportal.team;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.identity.staff.Colleague;
import org.jspecify.annotations.Nullable;

/** Teams as programs send and read them. */
final class TeamBodies {

    private TeamBodies() {}

    /**
     * What a team is to be.
     *
     * @param authorityId the council it works for; null or left out for the whole agency
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record TeamBody(@Nullable String name, @Nullable Integer authorityId) {

        String named() {
            return name == null ? "" : name;
        }
    }

    /** A team in a list. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TeamLine(String id, String name, @Nullable Integer authorityId) {

        static TeamLine of(Team team) {
            return new TeamLine(Long.toString(team.id()), team.name(), team.authorityId());
        }
    }

    /** A team with who is in it. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TeamView(
            String id, String name, @Nullable Integer authorityId, List<MemberView> members) {

        static TeamView of(Team team, List<Colleague> members) {
            return new TeamView(
                    Long.toString(team.id()),
                    team.name(),
                    team.authorityId(),
                    members.stream().map(MemberView::of).toList());
        }
    }

    /** Somebody in it. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MemberView(String id, String name, Colleague.Standing standing) {

        static MemberView of(Colleague it) {
            return new MemberView(Long.toString(it.personaId()), it.name(), it.standing());
        }

        @Override
        public String toString() {
            return "MemberView";
        }
    }
}
