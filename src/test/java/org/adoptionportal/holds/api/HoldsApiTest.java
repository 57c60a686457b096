package org.adoptionportal.holds.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of Stage One, held and extended by programs. */
class HoldsApiTest {

    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final LocalDate due =
            Portal.running().bean(Clocks.class).deadline(AdoptionRules.STAGE_ONE, today).dueOn();
    private final String reference = StageOne.begun().reference();
    private final CaseProgram worker = CaseProgram.on(reference);

    @Test
    void theClockIsReadWithItsRuleAndSource() {
        JsonNode clock = worker.get("/holds").json().get("clock");
        assertThat(clock.get("dueOn").getStringValue()).isEqualTo(due.toString());
        assertThat(clock.get("rule").getStringValue()).isEqualTo("Stage One");
        assertThat(clock.get("source").getStringValue()).contains("Statutory Guidance");
    }

    @Test
    void aPauseBeginsOnceAndEnds() {
        String unchanged = worker.get("/holds").header("ETag");
        Answer held = change("/holds", hold(today, today.plusDays(10)), "same", unchanged);
        assertThat(held.status()).isEqualTo(200);
        JsonNode hold = held.json().get("holds").get(0);
        assertThat(hold.get("words").getStringValue()).isEqualTo("Her mother is ill");
        assertThat(hold.get("to").isNull()).isTrue();
        assertThat(change("/holds", hold(today, today.plusDays(10)), "same", unchanged).body())
                .isEqualTo(held.body());
        assertThat(change("/holds", hold(today, today.plusDays(10))).status()).isEqualTo(409);
        String end = "/holds/" + hold.get("id").getStringValue() + "/end";
        assertThat(change(end, to(today.plusDays(1))).status()).isEqualTo(422);
        assertThat(change(end, to(today.minusDays(1))).status()).isEqualTo(422);
        assertThat(change(end, "{}").status()).isEqualTo(422);
        Answer ended = change(end, to(today));
        assertThat(ended.json().get("holds").get(0).get("to").getStringValue())
                .isEqualTo(today.toString());
        assertThat(change(end, to(today)).status()).isEqualTo(409);
    }

    @Test
    void moreTimeMovesTheEnd() {
        Answer more = change("/holds/extensions", extension(due.plusDays(20)));
        assertThat(more.json().get("clock").get("dueOn").getStringValue())
                .isEqualTo(due.plusDays(20).toString());
        assertThat(more.json().get("clock").get("withoutChanges").getStringValue())
                .isEqualTo(due.toString());
        assertThat(more.json().get("extensions").get(0).get("words").getStringValue())
                .isEqualTo("They travel");
        assertThat(change("/holds/extensions", extension(due.plusDays(20))).status())
                .as("not after the end as it is now")
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /holds            | 422 | {}
                    /holds            | 422 | {"reason": "ANOTHER_REASON"}
                    /holds            | 400 | {"reason": "NO_REASON"}
                    /holds            | 400 | {"reason": "ANOTHER_REASON", "from": "soon"}
                    /holds            | 400 | {"reason": "ANOTHER_REASON", "until": "2026-01-01"}
                    /holds/extensions | 422 | {}
                    /holds/extensions | 422 | {"reason": "GOOD_REASON", "words": "They travel"}
                    /holds/extensions | 422 | {"reason": "GOOD_REASON", "until": "2999-01-01"}
                    /holds/extensions | 400 | {"reason": "ILLNESS_OR_FAMILY"}
                    """)
    void whatCannotBeIsRefused(String path, int status, String json) {
        assertThat(change(path, json).status()).isEqualTo(status);
    }

    @Test
    void aPauseNeedsItsWordsAndCannotBeginTomorrow() {
        String noWords = hold(today, today.plusDays(3)).replace("Her mother is ill", "");
        assertThat(change("/holds", noWords).body()).contains("\"field\":\"words\"");
        assertThat(change("/holds", hold(today.plusDays(1), today.plusDays(3))).body())
                .contains("\"field\":\"from\"");
        assertThat(change("/holds", hold(today, today)).body())
                .contains("\"field\":\"lookAgainOn\"");
    }

    @Test
    void theSecondOfTwoIsToldAndNothingIsOverwritten() {
        String seen = worker.get("/holds").header("ETag");
        String more = extension(due.plusDays(20));
        assertThat(worker.post("/holds/extensions", more).status())
                .as("without a version")
                .isEqualTo(422);
        assertThat(worker.change("/holds/extensions", more, seen).status()).isEqualTo(200);
        Answer late = worker.change("/holds/extensions", extension(due.plusDays(40)), seen);
        assertThat(late.status()).isEqualTo(412);
        assertThat(worker.change("/holds", hold(today, today.plusDays(3)), seen).status())
                .isEqualTo(412);
        assertThat(worker.get("/holds").json().get("extensions").size()).isEqualTo(1);
    }

    @Test
    void itIsForTheWorkersOfTheCase() {
        String hold = hold(today, today.plusDays(3));
        CaseProgram elsewhere =
                CaseProgram.of(People.staffOf(2, StaffRole.STAGE_ONE_WORKER), reference);
        assertThat(elsewhere.get("/holds").status()).isEqualTo(404);
        assertThat(elsewhere.change("/holds", hold, "\"0\"").status()).isEqualTo(404);
        CaseProgram triage = CaseProgram.of(People.staff(StaffRole.TRIAGE), reference);
        assertThat(triage.get("/holds").status()).isEqualTo(200);
        assertThat(triage.change("/holds", hold, "\"0\"").status()).isEqualTo(403);
        assertThat(triage.change("/holds/extensions", extension(due.plusDays(1)), "\"0\"").status())
                .isEqualTo(403);
    }

    /** Changes the clock as it is now. */
    private Answer change(String path, String json) {
        return worker.change(path, json, worker.get("/holds").header("ETag"));
    }

    private Answer change(String path, String json, String key, String version) {
        return worker.api()
                .send(
                        "POST",
                        "/api/v1/cases/" + reference + path,
                        json,
                        "Idempotency-Key",
                        key,
                        "If-Match",
                        version);
    }

    private static String hold(LocalDate from, LocalDate lookAgain) {
        return """
        {"reason": "ILLNESS_OR_FAMILY", "words": "Her mother is ill", "from": "%s",
         "lookAgainOn": "%s"}\
        """
                .formatted(from, lookAgain);
    }

    private static String extension(LocalDate until) {
        return """
        {"reason": "AT_APPLICANTS_REQUEST", "words": "They travel", "until": "%s"}\
        """
                .formatted(until);
    }

    private static String to(LocalDate day) {
        return "{\"to\": \"" + day + "\"}";
    }
}
