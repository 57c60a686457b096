package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.check.Night;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.People;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** What the nightly check found is put right by an administrator, who sees nobody's case. */
class NightlyFindingTest {

    private static final int COUNCIL = Council.ofItsOwn();

    @Journey
    void aWrongStatusAndACaseWithoutANextStep(Window window) {
        StoredCase enquiry =
                StoredCase.enquiry().with("next_step = 'none', authority_id = " + COUNCIL);
        Night.passesOver(enquiry);
        var administrator = People.staffOf(COUNCIL, StaffRole.ADMINISTRATOR);
        try (Visit visit = Browser.signedIn(window, administrator)) {
            visit.goTo("/worklist?stage=FINDING_OPEN");
            String about = "Case " + enquiry.reference();
            visit.follow(about + ": its status is wrong");
            visit.press("Settled");
            assertThat(visit.errors()).containsExactly("Say what was put right");
            visit.press("Work the status out anew").sees("Settled on");
            visit.goTo("/worklist?stage=FINDING_OPEN");
            visit.follow(about + ": nobody has to act in it");
            visit.fill("What was put right?", "It was part of the same fault").press("Settled");
            visit.sees("It was part of the same fault");
        }
        assertThat(enquiry.has("next_step = 'send-information'")).isTrue();
    }
}
