package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationStatusTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 5);

    private final ApplicationStatus status = Portal.running().bean(ApplicationStatus.class);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REGISTERING, APPLICANT, send-registration, , false",
        "REGISTERED, AGENCY, answer-registration, 2026-03-09, true",
        "DECLINED_UNTOLD, AGENCY, tell-declined, 2026-03-09, true",
        "DECLINED, NOBODY, none, , true",
        "STAGE_ONE, AGENCY, ask-for-checks, 2026-05-05, true"
    })
    void saysWhoMustDoWhatByWhen(
            Stage stage, WaitingFor waiting, String step, LocalDate due, boolean withAgency) {
        assertThat(status.of(at(stage)))
                .isEqualTo(new CaseSummary(stage.name(), waiting, step, due, 1, withAgency));
    }

    @Test
    void untilToldApplicantsSeeWhatTheySawBefore() {
        Application seen = at(Stage.DECLINED_UNTOLD).asApplicantsSeeIt();
        assertThat(seen.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(seen.decidedOn()).isNull();
        assertThat(status.of(seen)).isEqualTo(status.of(at(Stage.REGISTERED)));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, read-changes, 2026-03-09",
        "STAGE_ONE, read-changes, 2026-05-05",
        "DECLINED_UNTOLD, tell-declined, 2026-03-09",
        "DECLINED, none,"
    })
    void whatWasChangedIsReadFirstUnlessItIsDecided(Stage stage, String step, LocalDate due) {
        CaseSummary changed = status.of(at(stage).changed(DECIDED));
        assertThat(changed.nextStep()).isEqualTo(step);
        assertThat(changed.nextDueOn()).isEqualTo(due);
        assertThat(status.of(at(stage).changed(DECIDED).asApplicantsSeeIt()))
                .as("applicants are not told what their partner changed")
                .isEqualTo(status.of(at(stage).asApplicantsSeeIt()));
    }

    @ParameterizedTest
    @CsvSource({"REGISTERING", "REGISTERED", "DECLINED", "STAGE_ONE"})
    void everyOtherStageIsShownAsItIs(Stage stage) {
        assertThat(at(stage).asApplicantsSeeIt()).isEqualTo(at(stage));
    }

    private static Application at(Stage stage) {
        return new Application(
                1,
                "22222-22222",
                stage,
                TakenBy.ONLINE,
                1,
                RECEIVED,
                RECEIVED,
                DECIDED,
                null,
                null,
                null,
                null,
                0,
                3);
    }
}
