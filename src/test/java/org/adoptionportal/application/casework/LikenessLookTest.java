package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Somebody;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Workers look at other applications that are alike; applicants learn nothing of it. */
class LikenessLookTest {

    private static final String DIFFERENT = "Not the same people";
    private static final String SAME = "The same people: we spoke with them";
    private static final int ELSEWHERE = 2;

    private final Somebody robin = Somebody.unlikeOthers();
    private final Person account = People.adopter();
    private final Applicant first = robin.sends(account);
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void thatSomebodyLookedIsKeptAndSaid() {
        Applicant second = alike().sends();
        Page looked = look(page(second), DIFFERENT);
        assertThat(section(looked)).contains("Looked at on ", "by Sam Okoro: not the same people.");
        assertThat(worker.history(looked))
                .contains("Looked whether there is another live application: not the same people");
        assertThat(section(page(first))).as("each looks at their own").contains(DIFFERENT);
    }

    @Test
    void anotherOneIsNewAgain() {
        Applicant second = alike().sends();
        look(page(second), SAME);
        assertThat(section(page(second))).doesNotContain(SAME);
        alike().sends();
        Page again = page(second);
        assertThat(section(again)).contains(SAME, "Looked at on ");
        assertThat(section(look(again, DIFFERENT)))
                .contains("the same people, and we spoke with them", "not the same people");
    }

    @Test
    void whoHasNotSeenAllHasNotLooked() {
        Applicant second = alike().sends();
        Page before = page(second);
        alike().sends();
        assertThat(look(before, DIFFERENT).status()).isEqualTo(409);
        assertThat(section(page(second))).doesNotContain("Looked at on");
    }

    @Test
    void ofAnotherCouncilNothingIsNamed() {
        Applicant there = alike().but("local-authority", Integer.toString(ELSEWHERE)).sends();
        Visitor here = Visitor.signedInAs(People.staffOf(1, StaffRole.STAGE_ONE_WORKER));
        Page page = here.get(Decider.path(first.reference()));
        assertThat(section(page))
                .contains("An application at another council of this service: same email address.");
        assertThat(page.answer().body()).doesNotContain(there.reference());
        assertThat(section(page(first))).as("to the whole agency").contains(there.reference());
    }

    @Test
    void applicantsLearnNothing() {
        List<String> before = everythingReachable();
        long emails = emails();
        Applicant second = alike().sends();
        look(page(second), SAME);
        look(page(first), SAME);
        assertThat(everythingReachable()).isEqualTo(before);
        assertThat(emails()).isEqualTo(emails);
        assertThat(second.home().text()).doesNotContain("another live", first.reference());
    }

    @Test
    void twoWhoApplyTogetherAreOneApplication() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        couple.first().answers("you", "contact", robin.but("email", "a@example.org").answers());
        Page own = couple.first().sends();
        assertThat(own.heading()).isEqualTo("Registration of interest sent");
        Page page = page(couple.first());
        assertThat(section(page)).doesNotContain(couple.first().reference());
    }

    /** Somebody else with the same e-mail address. */
    private Somebody alike() {
        return Somebody.unlikeOthers().sharing("email", robin);
    }

    private Page look(Page page, String button) {
        String verdict = button.equals(SAME) ? "SAME" : "DIFFERENT";
        return worker.submitWith(page, button, Map.of("verdict", verdict));
    }

    private Page page(Applicant applicant) {
        return worker.get(Decider.path(applicant.reference()));
    }

    private static String section(Page page) {
        return page.document().select("[aria-labelledby=likeness]").text();
    }

    private List<String> everythingReachable() {
        String reference = first.reference();
        Api program = Api.signedInAs(account);
        return List.of(
                first.home().text(),
                first.visitor().get("/registrations/" + reference + "/confirmation").text(),
                first.visitor().ask("/registrations/" + reference + "/answers.json").body(),
                program.get("/api/v1/applications").body(),
                program.get("/api/v1/applications/" + reference).body(),
                program.get("/api/v1/registrations/" + reference).body());
    }

    private long emails() {
        Mailbox.awaitTo(account.email(), 1);
        return Rows.count(
                "SELECT COUNT(*) FROM notification WHERE persona_id = ?", account.personaId());
    }
}
