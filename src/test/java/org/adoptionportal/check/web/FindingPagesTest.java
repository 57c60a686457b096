package org.adoptionportal.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.check.Night;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** An administrator reads what was found, has it put right, or says that it is. */
class FindingPagesTest {

    /** Of an agency's council, so that the lists of these tests hold nobody else's findings. */
    private static final int COUNCIL = Council.ofItsOwn();

    private final Person person = People.staffOf(COUNCIL, StaffRole.ADMINISTRATOR);
    private final Visitor administrator = Visitor.signedInAs(person);
    private final StoredCase enquiry =
            StoredCase.enquiry().with("next_step = 'ring-enquirer', authority_id = " + COUNCIL);
    private final String path = found();

    @Test
    void itStandsInTheWorklistOfAdministratorsOnly() {
        String title = "Case " + enquiry.reference() + ": its status is wrong";
        assertThat(administrator.get("/worklist").text())
                .contains(title, "Look at what the nightly check found")
                .doesNotContain("Tallow");
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.ADMINISTRATOR) {
                Visitor other = Visitor.signedInAs(People.staffOf(COUNCIL, role));
                assertThat(other.get("/worklist").text()).as("%s", role).doesNotContain(title);
                assertThat(other.get(path).status()).as("%s", role).isEqualTo(404);
            }
        }
        Person elsewhere = People.staffOf(Council.ofItsOwn(), StaffRole.ADMINISTRATOR);
        assertThat(Visitor.signedInAs(elsewhere).get(path).status()).isEqualTo(404);
    }

    @Test
    void itSaysWhatIsWrongAndNeverWhoseCaseItIs() {
        Page page = administrator.get(path);
        assertThat(page.heading()).contains("What we found in the night", "To look at");
        assertThat(page.text())
                .contains("Next step Ring as promised Send written information")
                .contains("Case " + enquiry.reference(), "Kind of case Enquiry")
                .doesNotContain("Tallow");
        assertThat(administrator.get("/cases/enquiry/" + enquiry.reference()).status())
                .isEqualTo(404);
    }

    @Test
    void theStatusIsWorkedOutAnew() {
        Page settled = administrator.press(administrator.get(path), "Work the status out anew");
        assertThat(settled.text()).contains("Settled on").doesNotContain("It is settled");
        assertThat(enquiry.has("next_step = 'send-information' AND authority_id = 1")).isTrue();
        Night.passesOver(enquiry);
        assertThat(ofEnquiry()).as("the council does not matter any more").isZero();
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(manager.history(enquiry.reference()))
                .contains("An administrator had the status worked out anew");
        assertThat(administrator.history(settled))
                .contains("Found in the night", "Settled: the status was worked out anew");
    }

    @Test
    void itIsSettledWithWordsAndFoundAgainIfItIsNot() {
        Page open = administrator.get(path);
        Page none = administrator.submitWith(open, "Settled", Map.of("words", " "));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errors()).containsExactly("Say what was put right");
        Page long1 = administrator.submitWith(open, "Settled", Map.of("words", "x".repeat(1001)));
        assertThat(long1.errors()).containsExactly("Use 1000 characters or fewer");
        assertThat(long1.value("words")).hasSize(1001);
        Page settled = administrator.submitWith(open, "Settled", Map.of("words", "We asked"));
        assertThat(settled.text()).contains("What was done We asked");
        assertThat(ofEnquiry()).isZero();
        Night.passesOver(enquiry);
        assertThat(ofEnquiry()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoIsTold() {
        Page mine = administrator.get(path);
        Visitor second = Visitor.signedInAs(People.staff(StaffRole.ADMINISTRATOR));
        second.submitWith(second.get(path), "Settled", Map.of("words", "Theirs"));
        Page late = administrator.submitWith(mine, "Settled", Map.of("words", "Mine"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("settled after you opened it", "You wrote: Mine", "Theirs");
        assertThat(administrator.press(mine, "Work the status out anew").status()).isEqualTo(412);
        assertThat(enquiry.has("next_step = 'ring-enquirer'")).as("nothing is changed").isTrue();
    }

    @Test
    void programsReadItToo() {
        assertThat(ofEnquiry()).isEqualTo(1);
        assertThat(Api.signedInAs(person).get("/api/v1/findings?limit=100").body())
                .contains("\"fault\":\"DIFFERS\"")
                .contains("\"part\":\"NEXT_STEP\",\"stored\":\"ring-enquirer\"")
                .doesNotContain("Tallow");
        Api manager = Api.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(manager.get("/api/v1/findings").status()).isEqualTo(403);
    }

    private String found() {
        Night.passesOver(enquiry);
        var items = Api.signedInAs(person).get("/api/v1/findings?limit=100").json().get("items");
        for (var item : items.values()) {
            if (item.get("about").getStringValue().equals(enquiry.reference())) {
                return "/cases/finding/" + item.get("reference").getStringValue();
            }
        }
        throw new AssertionError("Nothing found");
    }

    private long ofEnquiry() {
        var items = Api.signedInAs(person).get("/api/v1/findings?limit=100").json().get("items");
        long count = 0;
        for (var item : items.values()) {
            count += item.get("about").getStringValue().equals(enquiry.reference()) ? 1 : 0;
        }
        return count;
    }
}
