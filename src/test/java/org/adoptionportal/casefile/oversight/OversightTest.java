package org.adoptionportal.casefile.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Managers read what staff searched for, and which cases they looked at. */
class OversightTest {

    private final String name = "Wren " + UUID.randomUUID();
    private final Person worker = People.staffCalled(name, 1, StaffRole.STAGE_ONE_WORKER);
    private final Visitor theirs = Visitor.signedInAs(worker);
    private final Visitor manager = Visitor.signedInAs(People.staffOf(1, StaffRole.MANAGER));
    private final String reference = Applicant.whoSent(People.adopter()).reference();

    @Test
    void aSearchIsReadWithItsWordsAndHowManyItFound() {
        theirs.submit(theirs.get("/search"), Map.of("reference", reference));
        theirs.submit(theirs.get("/search"), Map.of("name", "Quillon Zephyrwort"));
        assertThat(manager.get(of("searches")).text())
                .contains("Reference: " + reference, "Found 1 case")
                .contains("Name: Quillon Zephyrwort", "Found nothing");
    }

    @Test
    void whoLookedAtWhichCaseIsRead() {
        theirs.get("/cases/adoption/" + reference);
        assertThat(manager.get(of("openings")).text()).contains(reference, "To read it", name);
        assertThat(theirs.ask(of("openings")).status()).isEqualTo(403);
    }

    @Test
    void lookingUrgentlyIsMarked() {
        String name = "Ember " + UUID.randomUUID();
        Person other = People.staffCalled(name, 2, StaffRole.STAGE_ONE_WORKER);
        Visitor let = Visitor.signedInAs(other);
        let.submitWith(
                let.get("/urgent-access"),
                "Open the case for one hour",
                Map.of("reference", reference, "why", "A child is at the door"));
        assertThat(manager.get("/oversight/openings?worker=" + other.personaId()).text())
                .contains(reference, "Urgent access", name);
    }

    @Test
    void managersOfAnotherCouncilReadNothingOfIt() {
        theirs.get("/cases/adoption/" + reference);
        theirs.submit(theirs.get("/search"), Map.of("reference", reference));
        Visitor elsewhere = Visitor.signedInAs(People.staffOf(2, StaffRole.MANAGER));
        assertThat(elsewhere.get(of("openings")).text()).doesNotContain(reference);
        assertThat(elsewhere.get(of("searches")).text()).doesNotContain(reference);
        Person everywhere = People.staff(StaffRole.STAGE_ONE_WORKER);
        Visitor agency = Visitor.signedInAs(everywhere);
        agency.submit(agency.get("/search"), Map.of("reference", reference));
        assertThat(manager.get("/oversight/searches?worker=" + everywhere.personaId()).text())
                .as("who works for every council may have searched for people of another")
                .doesNotContain(reference);
    }

    @Test
    void programsReadTheSame() {
        theirs.submit(theirs.get("/search"), Map.of("reference", reference));
        theirs.get("/cases/adoption/" + reference);
        Api api = Api.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(api.get("/api/v1" + of("searches")).body())
                .contains("\"reference\":\"" + reference, "\"found\":1", name);
        assertThat(api.get("/api/v1" + of("openings")).body())
                .contains(reference, "\"urgent\":false", name);
        assertThat(api.get("/api/v1/oversight/openings?worker=me").status()).isEqualTo(422);
    }

    @Test
    void manyCostAsMuchAsOne() throws Exception {
        theirs.get("/cases/adoption/" + reference);
        List<String> one = Queries.during(() -> manager.get(of("openings")));
        for (int i = 0; i < 30; i++) {
            theirs.get("/cases/adoption/" + reference);
        }
        assertThat(Queries.during(() -> manager.get(of("openings")))).hasSameSizeAs(one);
        assertThat(manager.get(of("openings")).document().select("a").eachText())
                .contains("Older ones");
    }

    private String of(String page) {
        return "/oversight/" + page + "?worker=" + worker.personaId();
    }
}
