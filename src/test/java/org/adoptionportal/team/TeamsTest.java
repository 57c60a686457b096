package org.adoptionportal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private final Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
    private final Teams teams = Portal.running().bean(Teams.class);
    private final String name = "Team " + UUID.randomUUID();

    @Test
    void isMadeCalledSomethingElseAndEnded() {
        Page made = make(name, "17");
        assertThat(made.heading()).isEqualTo(name);
        assertThat(made.text()).contains("works for Rutland", "Nobody is in this team yet");
        Page renamed =
                manager.submitWith(made, "Save", Map.of("name", name + " B", "authority", "all"));
        assertThat(renamed.heading()).isEqualTo(name + " B");
        assertThat(renamed.text()).contains("works for Wherrydale Adoption");
        assertThat(manager.get("/teams").text()).contains(name + " B");
        Page ended = manager.press(renamed, "End the team");
        assertThat(ended.text()).doesNotContain(name);
        assertThat(manager.get(made.path()).status()).isEqualTo(404);
        assertThat(teams.all()).extracting(Team::name).doesNotContain(name + " B");
    }

    @Test
    void peopleJoinAndAreTakenOut() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Person invited = People.newStaff(StaffRole.TRIAGE);
        Page team = make(name, "all");
        Page joined = join(team, worker);
        assertThat(joined.text()).contains("Take out " + worker.name());
        long id = id(joined);
        join(joined, invited);
        assertThat(teams.members(id)).hasSize(2);
        assertThat(line(manager.get("/teams"))).contains("2 people");
        Page left = manager.press(manager.get(team.path()), "Take out " + worker.name());
        assertThat(teams.members(id)).hasSize(1);
        assertThat(left.status()).isEqualTo(200);
    }

    @Test
    void joiningTwiceChangesNothingMore() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Page team = make(name, "all");
        join(team, worker);
        assertThat(join(team, worker).status()).isEqualTo(200);
        assertThat(teams.members(id(team))).hasSize(1);
    }

    @Test
    void whoHasLeftIsInNoTeam() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Page team = make(name, "all");
        join(team, worker);
        Visitor administrator = Visitor.signedInAs(People.staff(StaffRole.ADMINISTRATOR));
        Page account = administrator.get("/staff-accounts/" + worker.personaId());
        administrator.submitWith(account, "End the account", Map.of("reason", "Left"));
        assertThat(teams.members(id(team))).isEmpty();
        assertThat(line(manager.get("/teams"))).contains("0 people");
        assertThat(join(team, worker).errors()).containsExactly("Choose who joins the team");
    }

    @Test
    void whatIsWrongIsSaidAndKept() {
        Page empty = make("", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors())
                .containsExactly("Enter the name of the team", "Choose whom the team works for");
        assertThat(make("", "all").errors()).containsExactly("Enter the name of the team");
        make(name, "all");
        Page taken = make(" " + name.toUpperCase(java.util.Locale.ROOT), "17");
        assertThat(taken.errors())
                .containsExactly("There is a team of this name already. Choose another name");
        assertThat(taken.value("name")).contains(name.toUpperCase(java.util.Locale.ROOT));
        assertThat(make("x".repeat(81), "all").errors())
                .containsExactly("Use 80 characters or fewer");
        assertThat(make(name + " C", "1").errors())
                .containsExactly("Choose whom the team works for");
        Page nobody =
                manager.press(manager.get(make(name + " D", "all").path()), "Put into the team");
        assertThat(nobody.errors()).containsExactly("Choose who joins the team");
    }

    @Test
    void aSecondManagerLosesNothingThatTheyTyped() {
        Page first = make(name, "all");
        Page second = manager.get(first.path());
        manager.submitWith(first, "Save", Map.of("name", name + " first"));
        Page refused = manager.submitWith(second, "Save", Map.of("name", name + " second"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.heading()).isEqualTo(name + " first");
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.errors()).singleElement().asString().contains("Somebody changed this");
        assertThat(refused.value("name")).isEqualTo(name + " second");
        assertThat(manager.press(refused, "Save").heading()).isEqualTo(name + " second");
    }

    @Test
    void sentTwiceMakesOneTeam() {
        Page form = manager.get("/teams");
        Map<String, String> typed = Map.of("name", name, "authority", "all");
        String first = manager.submit(form, typed).path();
        assertThat(manager.submit(form, typed).path()).isEqualTo(first);
    }

    @Test
    void costsTheSameForMany() throws Exception {
        Page team = make(name, "all");
        int few = Queries.during(() -> manager.get(team.path())).size();
        int list = Queries.during(() -> manager.get("/teams")).size();
        for (int i = 0; i < 5; i++) {
            make(name + i, "all");
            join(team, People.staff(StaffRole.TRIAGE));
        }
        assertThat(Queries.during(() -> manager.get(team.path()))).hasSizeLessThanOrEqualTo(5);
        assertThat(Queries.during(() -> manager.get("/teams"))).hasSize(list).hasSize(3);
        assertThat(few).isLessThanOrEqualTo(5);
    }

    private Page make(String called, String authority) {
        return manager.submit(
                manager.get("/teams"), Map.of("name", called, "authority", authority));
    }

    private Page join(Page team, Person person) {
        return manager.submitWith(
                manager.get(team.path()),
                "Put into the team",
                Map.of("person", Long.toString(person.personaId())));
    }

    private String line(Page list) {
        return list.document().select(".portal-worklist__case").eachText().stream()
                .filter(text -> text.contains(name))
                .findFirst()
                .orElse("");
    }

    private static long id(Page team) {
        return Long.parseLong(team.path().substring("/teams/".length()));
    }
}
