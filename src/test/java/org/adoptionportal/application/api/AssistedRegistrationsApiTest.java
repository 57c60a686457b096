package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistedRegistrationsApiTest {

    private static final String PATH = "/api/v1/assisted-registrations";
    private static final String PAPER = "{\"takenBy\": \"PAPER\", \"authority\": 1}";
    private static final LocalDate TODAY = London.today(Portal.running().bean(Clock.class));

    private final Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"takenBy\": \"PAPER\"}|422",
                "{\"authority\": 1}|422",
                "{\"takenBy\": \"ONLINE\", \"authority\": 1}|422",
                "{\"takenBy\": \"PIGEON\", \"authority\": 1}|400",
                "{\"takenBy\": \"PAPER\", \"authority\": 0}|422",
                "{\"takenBy\": \"PAPER\", \"authority\": 99999}|422",
                "{\"takenBy\": \"PAPER\", \"authority\": 1, \"enquiry\": \"22222-22222\"}|404",
                "{\"takenBy\": \"PAPER\", \"authority\": 1, \"colour\": \"red\"}|400"
            })
    void whatIsNoEntryIsRefused(String body, int status) {
        assertThat(worker.post(PATH, body).status()).isEqualTo(status);
    }

    @Test
    void onlyWhoseRoleItIsEnters() {
        Program panel = Program.of(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        assertThat(panel.post(PATH, PAPER).status()).isEqualTo(403);
        String form = begun() + "/applicants/1";
        assertThat(panel.put(form + "/sections/you", "{}", "\"0\"").status()).isEqualTo(403);
        assertThat(panel.post(form + "/code", "").status()).isEqualTo(403);
    }

    @Test
    void theSameKeyEntersOnce() {
        String key = UUID.randomUUID().toString();
        Answer entered = worker.post(PATH, PAPER, key);
        assertThat(worker.post(PATH, PAPER, key).body()).isEqualTo(entered.body());
        assertThat(entered.location())
                .isEqualTo("/api/v1/applications/" + entered.field("reference"));
    }

    @Test
    void anEnquiryBecomesARegistrationThatKnowsWhatItSaid() {
        String enquiry = Enquirer.valid().reference();
        String body =
                """
                {"takenBy": "IN_PERSON", "authority": 1, "enquiry": "%s"}\
                """
                        .formatted(enquiry);
        String path = PATH + "/" + worker.post(PATH, body).field("reference");
        assertThat(worker.get(path + "/applicants/1/sections/you").field("status"))
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasRead() {
        String section = begun() + "/applicants/1/sections/you";
        assertThat(worker.put(section, "{\"last-name\": \"Fenwick\"}").header("ETag"))
                .isEqualTo("\"1\"");
        Answer late = worker.put(section, "{\"last-name\": \"Vale\"}", "\"0\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(worker.put(section, "{\"colour\": \"red\"}").status()).isEqualTo(422);
        assertThat(worker.api().send("PUT", section, "{}").status()).isEqualTo(422);
    }

    @Test
    void thereIsNoSuchApplicantOrSection() {
        String path = begun();
        assertThat(worker.get(path + "/applicants/2").status()).isEqualTo(404);
        assertThat(worker.get(path + "/applicants/first").status()).isEqualTo(400);
        assertThat(worker.get(path + "/applicants/2/sections/you").status()).isEqualTo(404);
        assertThat(worker.get(path + "/applicants/1/sections/colours").status()).isEqualTo(404);
        assertThat(worker.post(path + "/applicants/2/code", "").status()).isEqualTo(404);
    }

    @Test
    void theSecondHasAnswersOfTheirOwn() {
        String path = begun();
        Answer added = worker.post(path + "/applicants", "");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.location()).isEqualTo(path + "/applicants/2");
        assertThat(worker.post(path + "/applicants", "").status()).as("again").isEqualTo(201);
        worker.put(path + "/applicants/2/sections/you", "{\"first-names\": \"Ash\"}");
        assertThat(worker.get(path + "/applicants/1/sections/you").body()).doesNotContain("Ash");
        worker.put(path + "/applicants/2/sections/home", "{\"town\": \"Tallowford\"}");
        assertThat(worker.get(path + "/applicants/1/sections/home").body())
                .as("what they share")
                .contains("Tallowford");
    }

    @Test
    void itIsReceivedOnceAllIsThereOnADayThatCanBe() {
        String path = begun();
        String today = "{\"receivedOn\": \"" + TODAY + "\"}";
        assertThat(worker.post(path + "/submission", today).status()).isEqualTo(422);
        RegistrationForm.sections()
                .forEach(section ->
                        worker.put(
                                path + "/applicants/1/sections/" + section.code(),
                                Answered.json(section)));
        Answer received = worker.post(path + "/submission", today);
        assertThat(received.status()).isEqualTo(201);
        assertThat(received.field("stage")).isEqualTo("REGISTERED");
        assertThat(worker.post(path + "/submission", today).status()).isEqualTo(409);
        assertThat(worker.post(path + "/applicants", "").status()).isEqualTo(409);
        assertThat(worker.put(path + "/applicants/1/sections/you", "{}").status()).isEqualTo(409);
        assertThat(worker.post(path + "/applicants/1/code", "").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"receivedOn\": null}", "{\"receivedOn\": \"2999-01-01\"}"})
    void theDayIsSaidAndNotStillToCome(String body) {
        Answer refused = worker.post(begun() + "/submission", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"receivedOn\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"receivedOn\": \"27/3/2026\"}", "{\"colour\": \"red\"}", "[]"})
    void whatIsNoDayCannotBeRead(String body) {
        assertThat(worker.post(begun() + "/submission", body).status()).isEqualTo(400);
    }

    @Test
    void whatNobodyFinishesCanEndBeforeItIsReceived() {
        String application = PATH.replace("assisted-registrations", "applications");
        String reference = worker.post(PATH, PAPER).field("reference");
        Answer ended =
                worker.decide(application + "/" + reference, "/end", "{\"reason\": \"WITHDREW\"}");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.field("stage")).isEqualTo("WITHDRAWN");
    }

    private String begun() {
        return PATH + "/" + worker.post(PATH, PAPER).field("reference");
    }
}
