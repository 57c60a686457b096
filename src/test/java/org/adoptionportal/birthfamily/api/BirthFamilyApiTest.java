package org.adoptionportal.birthfamily.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.personallink.LinkHeader;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Relative;
import org.junit.jupiter.api.Test;

/** Programs write for somebody, follow what becomes of it, and decide on it for a worker. */
class BirthFamilyApiTest {

    private static final String PATH = "/api/v1/birth-family";
    private static final String STORY =
            """
            {"contact": {"ways": ["TEXT"], "telephone": "07700 900 123"}, "names": "Merle",
             "relation": "FATHER", "wishes": ["OWN_RECORDS"], "needs": {"language": "Urdu"}}\
            """;

    private final Api worker = Api.signedInAs(Relative.counsellor());

    @Test
    void whatIsWrittenWithAnAccountIsFollowedAndWithdrawn() {
        Api author = Api.signedInAs(People.of(PersonaKind.BIRTH_RELATIVE));
        Answer sent = post(author, PATH, STORY);
        assertThat(sent.status()).isEqualTo(201);
        String own = PATH + "/" + sent.field("reference");
        assertThat(author.get(own + "/progress").body()).isEqualTo(sent.body());
        assertThat(sent.body()).doesNotContain("07700", "Merle");
        Api other = Api.signedInAs(People.of(PersonaKind.BIRTH_RELATIVE));
        assertThat(other.get(own + "/progress").status()).isEqualTo(404);
        assertThat(post(author, own + "/withdrawal", "").body()).contains("\"over\":true");
    }

    @Test
    void whatIsWrittenWithoutAnAccountIsFollowedAndWithdrawnByItsLink() {
        Answer sent = post(Api.anonymous(), PATH, STORY);
        String secret = sent.field("personalLink");
        Answer followed = withLink("GET", "/api/v1/followed", secret);
        assertThat(followed.body())
                .contains(sent.field("reference"))
                .doesNotContain("07700", "Merle", secret);
        Answer withdrawn = withLink("POST", PATH + "/linked/withdrawal", secret);
        assertThat(withdrawn.body()).contains("\"over\":true", "\"personalLink\":null");
        assertThat(withLink("POST", PATH + "/linked/withdrawal", "nobodys").status())
                .isEqualTo(404);
    }

    @Test
    void whoHasLostTheirLinkIsAnsweredTheSameKnownOrNot() {
        String address = "f" + UUID.randomUUID() + "@example.org";
        String safe = "\"ways\": [\"EMAIL\"], \"email\": \"%s\",".formatted(address);
        post(Api.anonymous(), PATH, STORY.replace("\"ways\": [\"TEXT\"],", safe));
        assertThat(lost(address).status()).isEqualTo(202);
        assertThat(lost("nobody." + address).status()).isEqualTo(202);
        assertThat(lost("nothing").status()).isEqualTo(422);
        assertThat(Mailbox.lastTo(address).link().getPath()).startsWith("/follow/");
    }

    @Test
    void aDraftIsWrittenBitByBitWithAnAccount() {
        Api author = Api.signedInAs(People.of(PersonaKind.BIRTH_RELATIVE));
        Answer begun = post(author, PATH + "/drafts", "");
        String own = PATH + "/" + begun.field("reference");
        String half = "{\"names\": \"Merle\"}";
        assertThat(author.send("PUT", own + "/answers", half).status()).isEqualTo(204);
        assertThat(worker.get(own).status()).isEqualTo(404);
        assertThat(post(author, own + "/sending", "").status()).isEqualTo(422);
        assertThat(author.send("PUT", own + "/answers", STORY).status()).isEqualTo(204);
        assertThat(post(author, own + "/sending", "").status()).isEqualTo(200);
        assertThat(worker.get(own).status()).isEqualTo(200);
        assertThat(author.send("PUT", own + "/answers", STORY).status()).isEqualTo(409);
    }

    @Test
    void whatCameByTelephoneIsEnteredReachedAnewAndFollowedByALink() {
        String entered = "{\"takenBy\": \"TELEPHONE\", \"request\": " + STORY + "}";
        Answer made = post(worker, PATH + "/entered", entered);
        String path = PATH + "/" + made.field("reference");
        String tag = worker.get(path).header("ETag");
        String contact = "{\"contact\": {\"ways\": [\"TEXT\"], \"telephone\": \"07700 900 456\"}}";
        assertThat(decide(path + "/safe-contact", contact, tag).status()).isEqualTo(204);
        assertThat(decide(path + "/safe-contact", contact, tag).status()).isEqualTo(412);
        Answer now = worker.get(path);
        assertThat(now.body()).contains("earlierContacts", "07700 900 123", "07700 900 456");
        String later = now.header("ETag");
        assertThat(decide(path + "/link", "{\"agreed\": false}", later).status()).isEqualTo(422);
        Answer link = decide(path + "/link", "{\"agreed\": true}", later);
        assertThat(withLink("GET", "/api/v1/followed", link.field("personalLink")).status())
                .isEqualTo(200);
    }

    @Test
    void aCodeLeadsToALinkUntilItIsNotSafeAnyMore() {
        String entered = "{\"takenBy\": \"TELEPHONE\", \"request\": " + STORY + "}";
        String path = PATH + "/" + post(worker, PATH + "/entered", entered).field("reference");
        assertThat(takeOver(code(path)).field("personalLink")).isNotEmpty();
        String later = code(path);
        String contact = "{\"contact\": {\"ways\": [\"TEXT\"], \"telephone\": \"07700 900 456\"}}";
        decide(path + "/safe-contact", contact, worker.get(path).header("ETag"));
        assertThat(takeOver(later).status()).isEqualTo(422);
    }

    private String code(String path) {
        String body = "{\"agreed\": true, \"byCode\": true}";
        return decide(path + "/link", body, worker.get(path).header("ETag")).field("code");
    }

    private static Answer takeOver(String code) {
        String body = "{\"code\": \"%s\"}".formatted(code);
        return Api.anonymous().send("POST", "/api/v1/take-over", body);
    }

    private static Answer lost(String address) {
        return Api.anonymous().send("POST", PATH + "/links", "{\"email\": \"" + address + "\"}");
    }

    private static Answer withLink(String method, String path, String secret) {
        return Api.anonymous()
                .send(
                        method,
                        path,
                        "",
                        LinkHeader.NAME,
                        secret,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    @Test
    void aWorkerReadsItAndDecides() {
        String path = PATH + "/" + post(Api.anonymous(), PATH, STORY).field("reference");
        Answer read = worker.get(path);
        assertThat(read.body()).contains("07700 900 123", "\"stage\":\"RECEIVED\"", "Urdu");
        String tag = read.header("ETag");
        assertThat(decide(path + "/reading", "", tag).field("stage")).isEqualTo("READ");
        assertThat(decide(path + "/reading", "", tag).status()).isEqualTo(412);
        String now = worker.get(path).header("ETag");
        assertThat(decide(path + "/beginning", "{\"independent\": true}", now).status())
                .as("it was not given to this worker")
                .isEqualTo(403);
        assertThat(decide(path + "/file", "{\"file\": \"FOUND\"}", now).status()).isEqualTo(409);
        assertThat(decide(path + "/closure", "{\"outcome\": \"NOT_REACHED\"}", now).field("stage"))
                .isEqualTo("CLOSED");
    }

    @Test
    void sessionsAreOfferedAndBooked() {
        String reference = post(Api.anonymous(), PATH, STORY).field("reference");
        String sessions = "/api/v1/cases/" + reference + "/counselling";
        assertThat(worker.get(sessions).body()).contains("\"limit\":6", "\"held\":0");
        Answer offered = post(worker, sessions, "");
        assertThat(offered.status()).isEqualTo(201);
        var session = offered.json().get("sessions").get(0);
        String steps = sessions + "/" + session.get("id").getStringValue() + "/steps";
        String tag = session.get("etag").getStringValue();
        assertThat(decide(steps, "{\"move\": \"HOLD\"}", tag).status()).isEqualTo(409);
        assertThat(decide(steps, "{\"move\": \"BOOK\"}", tag).status()).isEqualTo(422);
        String booking =
                "{\"move\": \"BOOK\", \"at\": \"2026-01-05T14:30:00Z\", \"place\": \"Library\"}";
        assertThat(decide(steps, booking, tag).body()).contains("\"state\":\"BOOKED\"");
        assertThat(decide(steps, booking, tag).status()).isEqualTo(412);
    }

    @Test
    void noMoreSessionsThanTheRuleAllowsUnlessMoreAreAgreed() {
        String reference = post(Api.anonymous(), PATH, STORY).field("reference");
        String sessions = "/api/v1/cases/" + reference + "/counselling";
        for (int session = 1; session <= 6; session++) {
            assertThat(post(worker, sessions, "").status()).isEqualTo(201);
        }
        assertThat(post(worker, sessions, "").status()).isEqualTo(409);
        String extensions = sessions + "/extensions";
        assertThat(post(worker, extensions, "{\"more\": 1}").status()).isEqualTo(422);
        assertThat(post(worker, extensions, "{\"more\": 1, \"why\": \"A hard time\"}").body())
                .contains("\"limit\":7");
        assertThat(post(worker, sessions, "").status()).isEqualTo(201);
    }

    @Test
    void aProfessionalIsToldOnlyThatItArrived() {
        String referral =
                STORY.strip().replaceFirst("}$", "")
                        + ", \"referrer\": {\"name\": \"Avery Cole\", \"role\": \"Midwife\","
                        + " \"organisation\": \"Wherry Maternity\", \"agreed\": true,"
                        + " \"how\": \"She asked\"}}";
        Answer sent = post(Api.anonymous(), PATH + "/referrals", referral);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body()).isEqualTo("{\"received\":true}");
        assertThat(post(Api.anonymous(), PATH + "/referrals", STORY).status()).isEqualTo(422);
    }

    private static Answer post(Api api, String path, String json) {
        return api.send("POST", path, json, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Answer decide(String path, String json, String tag) {
        return worker.send(
                "POST",
                path,
                json,
                "If-Match",
                tag,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
