package org.adoptionportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.StoredCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault is found, once, and goes away; where nothing is wrong nothing is found. */
class NightlyCheckTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void whatIsRightIsLeftAlone() {
        StoredCase enquiry = StoredCase.enquiry();
        StoredCase written = StoredCase.of(Applicant.begins(People.adopter()).reference());
        StoredCase sent = StoredCase.of(Applicant.whoSent(People.adopter()).reference());
        StoredCase begun = StoredCase.of(StageOne.begun().reference());
        StoredCase entered = StoredCase.of(Entered.begun(1).reference());
        Night.passesOver(enquiry);
        for (StoredCase each : new StoredCase[] {enquiry, written, sent, begun, entered}) {
            assertThat(Night.found(each)).as(each.reference()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage = 'ENQUIRY_IN_TOUCH'",
                "stage = 'NO_SUCH_STAGE'",
                "waiting_for = 'APPLICANT'",
                "waiting_for = 'SOMEBODY'",
                "next_step = 'ring-enquirer'",
                "next_due_on = NULL",
                "next_due_on = next_due_on + INTERVAL 1 DAY",
                "authority_id = 2",
                "authority_id = NULL",
                "with_agency = FALSE"
            })
    void aStatusThatIsNotWhatItShouldBeIsFoundOnceAndGoesAway(String assignment) {
        StoredCase enquiry = StoredCase.enquiry();
        long due = day(enquiry);
        enquiry.with(assignment);
        Night.passesOver(enquiry);
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).containsExactly(Fault.DIFFERS);
        enquiry.with(
                "stage = 'ENQUIRY_RECEIVED', waiting_for = 'AGENCY', authority_id = 1,"
                        + " next_step = 'send-information', with_agency = TRUE,"
                        + " next_due_on = '"
                        + LocalDate.ofEpochDay(due)
                        + "'");
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).isEmpty();
        assertThat(Night.settled(enquiry, Fault.DIFFERS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting_for = 'NOBODY'", "next_step = 'none'", "next_step = ''"})
    void anOpenCaseInWhichNobodyActsIsFound(String assignment) {
        StoredCase enquiry = StoredCase.enquiry().with(assignment);
        Night.passesOver(enquiry);
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).containsExactly(Fault.DIFFERS, Fault.NOBODY_ACTS);
        enquiry.with("waiting_for = 'AGENCY', next_step = 'send-information'");
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).isEmpty();
    }

    @Test
    void aCaseThatIsOverMayRest() {
        StoredCase enquiry =
                StoredCase.enquiry().with("stage = 'ENQUIRY_CLOSED', waiting_for = 'NOBODY'");
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).containsExactly(Fault.DIFFERS);
    }

    @Test
    void whatNobodyOwnsIsFoundAfterTheDaysOfTheRule() {
        StoredCase sent = StoredCase.of(Applicant.whoSent(People.adopter()).reference());
        LocalDate last = lastDay(London.today(clock));
        noonOf(last);
        Night.passesOver(sent);
        assertThat(Night.found(sent)).isEmpty();
        noonOf(last.plusDays(1));
        Night.passesOver(sent);
        Night.passesOver(sent);
        assertThat(Night.found(sent)).containsExactly(Fault.NO_OWNER);
        long worker = People.staff(StaffRole.STAGE_ONE_WORKER).personaId();
        sent.with("worker_persona_id = " + worker);
        Night.passesOver(sent);
        assertThat(Night.found(sent)).isEmpty();
    }

    /** A case that waits long before its time runs is nobody's yet. */
    @Test
    void theDaysBeforeAClockBeginsDoNotCount() {
        StoredCase sent = StoredCase.of(Applicant.whoSent(People.adopter()).reference());
        sent.with("opened_at = opened_at - INTERVAL 60 DAY");
        Night.passesOver(sent);
        assertThat(Night.found(sent)).isEmpty();
    }

    @Test
    void aKindThatNobodyKnowsIsFound() {
        StoredCase enquiry = StoredCase.enquiry().with("kind = 'nobody-knows'");
        Night.passesOver(enquiry);
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).containsExactly(Fault.UNKNOWN_KIND);
        enquiry.with("kind = 'enquiry'");
        Night.passesOver(enquiry);
        assertThat(Night.found(enquiry)).isEmpty();
    }

    /** A case without facts stops the check of no other. */
    @Test
    void whatCannotBeReadIsFoundAndTheOthersToo() {
        StoredCase before = StoredCase.enquiry().with("next_step = 'ring-enquirer'");
        StoredCase empty = withoutFacts();
        StoredCase after = StoredCase.enquiry().with("next_step = 'ring-enquirer'");
        Night.passesOver(before);
        Night.passesOver(before);
        assertThat(Night.found(before)).containsExactly(Fault.DIFFERS);
        assertThat(Night.found(empty)).containsExactly(Fault.UNREADABLE);
        assertThat(Night.found(after)).containsExactly(Fault.DIFFERS);
        empty.with("kind = 'nobody-knows'");
        Night.passesOver(empty);
        assertThat(Night.found(empty)).containsExactly(Fault.UNKNOWN_KIND);
    }

    private static StoredCase withoutFacts() {
        Reference reference = Reference.random();
        var summary =
                new CaseSummary(
                        "ENQUIRY_RECEIVED",
                        WaitingFor.AGENCY,
                        "send-information",
                        null,
                        null,
                        false);
        Portal.running().bean(CaseFiles.class).open("enquiry", reference, null, "", summary);
        return StoredCase.of(reference.value());
    }

    private static long day(StoredCase about) {
        return Rows.count(
                "SELECT DATEDIFF(next_due_on, '1970-01-01') FROM case_file WHERE id = ?",
                about.id());
    }

    private static LocalDate lastDay(LocalDate since) {
        return Portal.running().bean(Clocks.class).deadline(Examination.ALLOCATION, since).dueOn();
    }

    private void noonOf(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(London.ZONE).toInstant());
    }
}
