package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CoupleOfPrograms;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;

/** Programs change what was sent, and read what was changed. */
class ChangesApiTest {

    private static final String MOVED = "{\"reason\": \"We have moved\"}";
    private static final String SECRET = "A secret that is nobody else's";

    private final CoupleOfPrograms couple = CoupleOfPrograms.whoSent();
    private final Program first = couple.first();
    private final Program second = couple.second();
    private final Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
    private final String home = couple.section("home");
    private final String entered =
            "/api/v1/assisted-registrations/" + couple.reference() + "/applicants/1/sections/home";

    @Test
    void reopenedWrittenSentAndRead() {
        String sent = first.get(home).header("ETag");
        Answer open = first.post(home + "/reopening", "");
        assertThat(open.status()).isEqualTo(201);
        assertThat(open.json().get("reopened").get("writer").getStringValue())
                .isEqualTo("APPLICANTS");
        assertThat(open.header("ETag")).isEqualTo(sent);
        moves(first, "Tallowford");
        assertThat(second.get(home).body()).contains("Tallowford");
        assertThat(worker.get(entered).body()).contains("Wherryford").doesNotContain("Tallowford");
        String key = UUID.randomUUID().toString();
        Answer change = send(first, MOVED, first.get(home).header("ETag"), key);
        assertThat(change.status()).isEqualTo(201);
        assertThat(change.json().get("reopened").isNull()).isTrue();
        assertThat(send(first, MOVED, first.get(home).header("ETag"), key).status())
                .as("the same again")
                .isEqualTo(201);
        assertThat(worker.get(entered).body()).contains("Tallowford");
        Answer versions = second.get(couple.application() + "/versions");
        assertThat(versions.json().get("versions").size()).isEqualTo(2);
        assertThat(versions.json().get("versions").get(0).get("change").isNull()).isTrue();
        var changed = versions.json().get("versions").get(1);
        assertThat(changed.get("sentBy").getIntValue()).isEqualTo(1);
        assertThat(changed.get("change").get("reason").getStringValue()).isEqualTo("We have moved");
        assertThat(changed.get("change").get("before").get("town").getStringValue())
                .isEqualTo("Wherryford");
        assertThat(changed.get("change").get("after").size()).isEqualTo(1);
    }

    @Test
    void whatIsOneApplicantsOwnTheOtherCannotCountEither() {
        String health = couple.section("health");
        first.post(health + "/reopening", "");
        first.put(
                health,
                "{\"gp-name\": \"Example Surgery\", \"health-consent\": \"yes\","
                        + " \"health-notes\": \""
                        + SECRET
                        + "\"}");
        Answer sent = change(first, health, "{\"reason\": \"" + SECRET + "\"}");
        assertThat(sent.status()).isEqualTo(201);
        Answer theirs = second.get(couple.application() + "/versions");
        assertThat(theirs.json().get("versions").size()).isEqualTo(1);
        assertThat(theirs.body()).doesNotContain(SECRET);
        assertThat(worker.get(couple.application() + "/versions").body())
                .contains(SECRET, "\"applicant\":1");
        assertThat(second.get(couple.application()).body())
                .contains("answer-registration", "\"changedOn\":null");
    }

    @Test
    void whoIsOutOfDateIsToldSo() {
        first.post(home + "/reopening", "");
        String read = first.get(home).header("ETag");
        moves(second, "Tallowford");
        assertThat(send(first, MOVED, read, UUID.randomUUID().toString()).status()).isEqualTo(412);
        assertThat(leave(first, home, read).status()).isEqualTo(412);
        assertThat(leave(first, home, first.get(home).header("ETag")).status()).isEqualTo(204);
        assertThat(leave(first, home, read).status()).as("it is closed").isEqualTo(204);
        assertThat(first.get(home).body()).contains("Wherryford");
        first.post(home + "/reopening", "");
        assertThat(first.put(home, "{\"town\": \"Late\"}", read).status())
                .as("on a copy that was forgotten")
                .isEqualTo(412);
    }

    @Test
    void nothingIsWrittenWhereNothingIsOpen() {
        assertThat(first.put(home, "{\"town\": \"Late\"}").status()).isEqualTo(409);
        assertThat(change(first, home, MOVED).status()).isEqualTo(409);
        assertThat(first.post(couple.section("applying") + "/reopening", "").status())
                .isEqualTo(409);
        assertThat(first.post(couple.section("declaration") + "/reopening", "").status())
                .isEqualTo(409);
        Program draft = Program.of(People.adopter());
        String reference = draft.post("/api/v1/registrations", "").field("reference");
        String section = "/api/v1/registrations/" + reference + "/sections/home";
        assertThat(draft.post(section + "/reopening", "").status()).isEqualTo(409);
        assertThat(change(draft, section, MOVED).status()).isEqualTo(409);
    }

    @Test
    void aWorkerAsksAndReadsWhatWasChanged() {
        Answer asked = worker.post(entered + "/question", "{\"words\": \"Is that right?\"}");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(first.get(home).json().get("reopened").get("words").getStringValue())
                .isEqualTo("Is that right?");
        assertThat(worker.post(entered + "/reopening", "").status()).isEqualTo(409);
        moves(second, "Tallowford");
        change(second, home, MOVED);
        Answer seen = worker.get(couple.application());
        assertThat(seen.body()).contains("read-changes");
        assertThat(seen.json().get("changedOn").isNull()).isFalse();
        Answer read = worker.decide(couple.application(), "/changes-read", "");
        assertThat(read.json().get("changedOn").isNull()).isTrue();
        assertThat(worker.decide(couple.application(), "/changes-read", "").status())
                .isEqualTo(409);
    }

    @Test
    void aWorkerChangesItForThem() {
        assertThat(worker.post(entered + "/reopening", "").status()).isEqualTo(201);
        assertThat(first.post(home + "/reopening", "").status()).isEqualTo(409);
        worker.put(entered, first.get(home).body().contains("Wherryford") ? address("Tallow") : "");
        assertThat(first.get(home).body()).contains("Wherryford");
        assertThat(change(worker, entered, MOVED).status()).isEqualTo(201);
        assertThat(first.get(home).body()).contains("Tallow");
        assertThat(first.get(couple.application() + "/versions").body())
                .contains("\"sentBy\":null,\"change\":{");
        assertThat(worker.get(couple.application()).body()).contains("answer-registration");
    }

    private void moves(Program who, String town) {
        assertThat(who.put(home, address(town)).status()).isEqualTo(200);
    }

    private static String address(String town) {
        return """
        {"address-line-1": "1 Example Lane", "town": "%s", "postcode": "AB1 2CD",
         "local-authority": "1", "smoking": "no"}\
        """
                .formatted(town);
    }

    private Answer send(Program who, String json, String version, String key) {
        return who.api()
                .send("POST", home + "/change", json, "If-Match", version, "Idempotency-Key", key);
    }

    private static Answer change(Program who, String section, String json) {
        return who.api()
                .send(
                        "POST",
                        section + "/change",
                        json,
                        "If-Match",
                        who.get(section).header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private static Answer leave(Program who, String section, String version) {
        return who.api().send("DELETE", section + "/reopening", "", "If-Match", version);
    }
}
