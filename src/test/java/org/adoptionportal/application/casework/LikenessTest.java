package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Somebody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which other applications a worker is shown, and what agrees. */
class LikenessTest {

    private static final Somebody ROBIN = Somebody.unlikeOthers();

    private static Applicant known;
    private static Decider worker;

    private final Somebody other = Somebody.unlikeOthers();

    /** Nothing here changes what is known. */
    @BeforeAll
    static void somebodyIsKnown() {
        known = ROBIN.sends();
        worker = Decider.any();
    }

    @Test
    void theSameEmailAddressHoweverItIsWritten() {
        String written = ROBIN.get("email").toLowerCase(Locale.ROOT);
        assertThat(agrees(other.but("email", " " + written))).isEqualTo("same email address.");
    }

    @Test
    void theSameTelephoneNumberHoweverItIsWritten() {
        String abroad = "+44 " + ROBIN.get("telephone").substring(1);
        assertThat(agrees(other.but("telephone", abroad))).isEqualTo("same telephone number.");
    }

    @Test
    void aDateOfBirthTogetherWithAName() {
        Somebody bornThen = other.bornWith(ROBIN);
        assertThat(agrees(bornThen)).isEmpty();
        assertThat(agrees(bornThen.sharing("last-name", ROBIN)))
                .isEqualTo("same date of birth and a name in common.");
    }

    @Test
    void aPostcodeTogetherWithAName() {
        Somebody neighbour = other.sharing("postcode", ROBIN);
        assertThat(agrees(neighbour)).isEmpty();
        assertThat(agrees(neighbour.sharing("first-names", ROBIN)))
                .isEqualTo("same postcode and a name in common.");
    }

    @Test
    void aNameAloneIsNothing() {
        assertThat(agrees(other.sharing("last-name", ROBIN))).isEmpty();
    }

    @Test
    void whatIsNotLiveIsNotShown() {
        Somebody same = other.sharing("email", ROBIN);
        Applicant draft = same.writes(People.adopter());
        assertThat(shown()).doesNotContain(draft.reference());
        draft.sends();
        assertThat(shown()).contains(draft.reference());
        worker.declines(draft.reference(), "You are moving abroad.");
        assertThat(shown()).contains(draft.reference());
        worker.tells(draft.reference());
        assertThat(shown()).doesNotContain(draft.reference());
        assertThat(sections(draft)).as("nor to what is over itself").isEmpty();
    }

    @Test
    void whoWithdrewIsNotShown() {
        Applicant gone = other.sharing("email", ROBIN).sends();
        assertThat(shown()).contains(gone.reference());
        String withdrawal = "/applications/" + gone.reference() + "/withdrawal";
        gone.visitor().submit(gone.visitor().get(withdrawal), Map.of());
        assertThat(shown()).doesNotContain(gone.reference());
    }

    private static String shown() {
        return sections(known);
    }

    private static String sections(Applicant applicant) {
        return page(applicant).document().select("[aria-labelledby=likeness]").text();
    }

    private static Page page(Applicant applicant) {
        return worker.visitor().get(Decider.path(applicant.reference()));
    }

    /** What is said of Robin's application on that of somebody else; empty if nothing is. */
    private static String agrees(Somebody somebody) {
        return page(somebody.sends())
                .document()
                .select("[aria-labelledby=likeness] li:contains(" + known.reference() + ")")
                .text()
                .replace(known.reference() + ": ", "");
    }
}
