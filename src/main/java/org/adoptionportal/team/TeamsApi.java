package org.adoptionportal.team;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.platform.web.api.Versions;
import org.adoptionportal.team.TeamBodies.TeamBody;
import org.adoptionportal.team.TeamBodies.TeamLine;
import org.adoptionportal.team.TeamBodies.TeamView;
import org.jspecify.annotations.Nullable;

/** Teams, for programs that act for a manager or an administrator. */
@Controller(TeamsApi.PATH)
@Secured({TeamRoles.MANAGER, TeamRoles.ADMINISTRATOR})
class TeamsApi {

    static final String PATH = "/api/v1/teams";

    private final Teams teams;
    private final MakeTeam make;
    private final ChangeTeam change;
    private final TeamMembers members;
    private final Once once;

    TeamsApi(Teams teams, MakeTeam make, ChangeTeam change, TeamMembers members, Once once) {
        this.teams = teams;
        this.make = make;
        this.change = change;
        this.members = members;
        this.once = once;
    }

    @Get
    ListView<TeamLine> list() {
        return ListView.whole(teams.all().stream().map(TeamLine::of).toList());
    }

    @Post
    HttpResponse<TeamView> make(
            Viewer viewer, @Header("Idempotency-Key") @Nullable String key, @Body TeamBody body) {
        String id =
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                body,
                                () -> Long.toString(make.make(body.named(), body.authorityId())))
                        .result();
        return team(Long.parseLong(id))
                .status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, PATH + "/" + id);
    }

    @Get("/{id}")
    HttpResponse<TeamView> read(@PathVariable long id) {
        return team(id);
    }

    @Put("/{id}")
    HttpResponse<TeamView> change(
            @PathVariable long id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body TeamBody body) {
        change.change(id, Versions.expected(ifMatch), body.named(), body.authorityId());
        return team(id);
    }

    /** The same again changes nothing: no key is needed. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        change.end(id);
    }

    @Put("/{id}/members/{person}")
    HttpResponse<TeamView> put(@PathVariable long id, @PathVariable long person) {
        members.put(id, person);
        return team(id);
    }

    @Delete("/{id}/members/{person}")
    HttpResponse<TeamView> take(@PathVariable long id, @PathVariable long person) {
        members.take(id, person);
        return team(id);
    }

    private MutableHttpResponse<TeamView> team(long id) {
        Team team = teams.find(id);
        return HttpResponse.ok(TeamView.of(team, teams.members(id)))
                .header(HttpHeaders.ETAG, Versions.tag(team.rowVersion()));
    }
}
