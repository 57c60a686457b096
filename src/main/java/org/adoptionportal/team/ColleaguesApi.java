package org.adoptionportal.team;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.team.TeamBodies.MemberView;
import org.jspecify.annotations.Nullable;

/** Who works here, by name, for programs that act for any of them. */
@Controller("/api/v1/colleagues")
@Secured(Areas.STAFF)
class ColleaguesApi {

    private final Colleagues colleagues;
    private final Teams teams;

    ColleaguesApi(Colleagues colleagues, Teams teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /**
     * Everybody who has not left.
     *
     * @param team only those in this team
     */
    @Get
    ListView<MemberView> list(@QueryValue @Nullable Long team) {
        List<Colleague> found =
                team == null ? colleagues.employed() : teams.members(teams.find(team).id());
        return ListView.whole(found.stream().map(MemberView::of).toList());
    }
}
