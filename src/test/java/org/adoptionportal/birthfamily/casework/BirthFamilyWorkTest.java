package org.adoptionportal.birthfamily.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff follow a request from its arrival to its end. */
class BirthFamilyWorkTest {

    private final Relative relative = Relative.valid();
    private final Person counsellor = Relative.counsellor();
    private final Visitor worker = Visitor.signedInAs(counsellor);

    @Test
    void safeContactStandsFirstOnEachPage() {
        String reference = relative.reference();
        for (String path :
                new String[] {
                    "/cases/birth-family/" + reference,
                    "/cases/" + reference + "/counselling",
                    "/cases/" + reference + "/history"
                }) {
            Page page = worker.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            String first = page.document().select(".portal-read-first").text();
            assertThat(first)
                    .contains("Before you make contact", "07700 900 123", "No, leave none");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"TRIAGE", "STAGE_ONE_WORKER", "SOCIAL_WORKER", "POST_ORDER_WORKER"})
    void whoWorksWithTheOtherSideFindsNothing(StaffRole role) {
        String reference = relative.reference();
        Visitor other = Visitor.signedInAs(People.staff(role));
        assertThat(other.get("/cases/birth-family/" + reference).status()).isEqualTo(404);
        assertThat(other.get("/cases/" + reference + "/counselling").status()).isEqualTo(404);
    }

    @Test
    void anIndependentWorkerBeginsAndMeetsThem() {
        String reference = begun();
        String sessions = "/cases/" + reference + "/counselling";
        Page offered = worker.press(worker.get(sessions), "Offer a session");
        Page one = worker.click(offered, offered.document().select(".portal-sessions a").text());
        Page booked =
                worker.submitWith(
                        one,
                        "Book it",
                        Map.of(
                                "at-day", "5",
                                "at-month", "1",
                                "at-year", "2026",
                                "time", "14:30",
                                "place", "The library"));
        assertThat(booked.text()).contains("Booked");
        Page session = worker.click(booked, booked.document().select(".portal-sessions a").text());
        assertThat(worker.press(session, "Record that it took place").text())
                .contains("There are up to 6 sessions; 1 took place.");
        assertThat(relative.visitor().get("/talk/" + reference).text())
                .contains("We meet: The library");
    }

    @Test
    void onlyTheWorkerToWhomItWasGivenBeginsAndOnlyIfIndependent() {
        String reference = read();
        Page page = worker.get("/cases/birth-family/" + reference);
        assertThat(worker.submitWith(page, "Begin", Map.of("independent", "yes")).status())
                .isEqualTo(403);
        give(reference);
        Page given = worker.get("/cases/birth-family/" + reference);
        Page refused = worker.press(given, "Begin");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).anyMatch(error -> error.contains("independent"));
    }

    @Test
    void theirOwnInformationIsGivenByTwoPeopleAndByPostOnlyWhereThatIsSafe() {
        relative.answers().put("wishes", "OWN_RECORDS");
        String reference = begun();
        String path = "/cases/birth-family/" + reference;
        worker.press(worker.get(path), "Record the file as asked for");
        worker.submitWith(worker.get(path), "Record what was found", Map.of("file", "PARTLY"));
        Map<String, String> proposal =
                Map.of("what", "Two letters", "ground", "Their own", "how", "post");
        Page unsafe =
                worker.submitWith(worker.get(path), "Ask a second person to approve it", proposal);
        assertThat(unsafe.errors()).anyMatch(error -> error.contains("letters are safe"));
        Page proposed =
                worker.submitWith(
                        unsafe, "Ask a second person to approve it", Map.of("how", "person"));
        assertThat(proposed.document().select("button").eachText()).doesNotContain("Approve it");
        Visitor second = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        Page approved = second.press(second.get(path), "Approve it");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        Page given = worker.press(worker.get(path), "Record it as given");
        assertThat(given.text()).contains("Two letters");
        Page closed = worker.submitWith(given, "Close it", Map.of("outcome", "INFORMATION_GIVEN"));
        assertThat(closed.text()).contains("Closed");
        assertThat(relative.visitor().get("/talk/" + reference).text())
                .contains("We found some of your own information");
    }

    @Test
    void somebodyWhoWorksWithAdoptersTooIsNotGivenIt() {
        String reference = read();
        Person both = People.staff(StaffRole.RECORDS_COUNSELLOR, StaffRole.POST_ORDER_WORKER);
        Page refused = give(reference, both);
        assertThat(refused.status()).isEqualTo(422);
    }

    private String read() {
        String reference = relative.reference();
        Page page = worker.get("/cases/birth-family/" + reference);
        assertThat(worker.press(page, "Record that we are in touch").text())
                .contains("independent worker");
        return reference;
    }

    private String begun() {
        String reference = read();
        give(reference);
        Page page = worker.get("/cases/birth-family/" + reference);
        assertThat(worker.submitWith(page, "Begin", Map.of("independent", "yes")).text())
                .contains("With a worker");
        return reference;
    }

    private void give(String reference) {
        assertThat(give(reference, counsellor).status()).isEqualTo(200);
    }

    private static Page give(String reference, Person to) {
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        Page team = manager.get("/cases/" + reference + "/allocation");
        return manager.submitWith(
                team, "Give the case", Map.of("worker", Long.toString(to.personaId())));
    }
}
