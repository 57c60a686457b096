package org.adoptionportal.familysupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.Test;

/** Families ask for support by programs, with and without an account. */
class SupportApiTest {

    private static final String ALL = "/api/v1/support";
    private static final String CRISIS =
            "{\"names\": \"Sorrel Finch\", \"telephone\": \"01632 960 008\"}";
    private static final String BY_TELEPHONE =
            "{\"ways\": [\"TELEPHONE\"], \"telephone\": \"01632 960 008\"}";

    private final Api anybody = Api.anonymous();
    private final Api family = Api.signedInAs(People.of(PersonaKind.FAMILY));
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void inACrisisANameAndANumberAreEnoughWithoutAnAccount() {
        Answer sent = post(anybody, "/crisis", CRISIS);
        assertThat(sent.status()).isEqualTo(201);
        String reference = progress(sent, "reference");
        Answer followed = anybody.send("GET", own(reference, "/progress"), "", link(sent));
        assertThat(followed.field("stage")).isEqualTo("RECEIVED");
        assertThat(followed.json().get("ringBy").isNull()).isFalse();
        assertThat(anybody.send("GET", "/api/v1/followed", "", link(sent)).body())
                .contains("We ring you")
                .doesNotContain("Sorrel", "01632");
        Answer over = withKey("POST", own(reference, "/withdrawal"), link(sent));
        assertThat(over.field("stage")).isEqualTo("WITHDRAWN");
        assertThat(withKey("POST", own(reference, "/withdrawal"), link(sent)).status())
                .isEqualTo(409);
    }

    @Test
    void aWholeRequestIsSentAtOnceAndOnlyOnce() {
        String key = UUID.randomUUID().toString();
        Answer first = family.send("POST", ALL, whole(BY_TELEPHONE), "Idempotency-Key", key);
        Answer again = family.send("POST", ALL, whole(BY_TELEPHONE), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(progress(again, "reference")).isEqualTo(progress(first, "reference"));
        assertThat(first.json().get("personalLink").isNull()).isTrue();
        Answer same = post(family, "", whole(BY_TELEPHONE));
        assertThat(progress(same, "reference")).isEqualTo(progress(first, "reference"));
        assertThat(post(family, "", whole("null")).body()).contains("ways");
    }

    @Test
    void aFamilyWithAnAccountWritesBitByBit() {
        Answer begun = post(family, "/drafts", "");
        String reference = progress(begun, "reference");
        assertThat(progress(begun, "stage")).isEqualTo("DRAFT");
        Answer early = post(family, "/" + reference + "/sending", "");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("happening", "children");
        String path = own(reference, "/draft");
        assertThat(family.send("PUT", path, whole(BY_TELEPHONE)).status()).isEqualTo(204);
        assertThat(family.get(path).body()).contains("Rowan cannot sleep.", "LIKELY", "Hartlepool");
        Answer sent = post(family, "/" + reference + "/sending", "");
        assertThat(sent.field("stage")).isEqualTo("RECEIVED");
        assertThat(family.send("PUT", path, whole(BY_TELEPHONE)).status()).isEqualTo(409);
        assertThat(family.get(path).status()).isEqualTo(404);
        Api other = Api.signedInAs(People.of(PersonaKind.FAMILY));
        assertThat(other.get(own(reference, "/progress")).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsWrittenWithItsLink() {
        Answer begun = post(anybody, "/drafts", "");
        String path = own(progress(begun, "reference"), "");
        assertThat(anybody.send("PUT", path + "/draft", whole(BY_TELEPHONE), link(begun)).status())
                .isEqualTo(204);
        assertThat(anybody.send("GET", path + "/draft", "", link(begun)).body())
                .contains("Sorrel Finch");
        assertThat(withKey("POST", path + "/sending", link(begun)).field("stage"))
                .isEqualTo("RECEIVED");
        assertThat(anybody.get(path + "/progress").status()).isEqualTo(422);
    }

    @Test
    void aLinkIsGoodForItsOwnRequestAlone() {
        Answer mine = post(anybody, "/crisis", CRISIS);
        Answer theirs = post(anybody, "/crisis", CRISIS.replace("Finch", "Wren"));
        String other = own(progress(theirs, "reference"), "/progress");
        assertThat(anybody.send("GET", other, "", link(mine)).status()).isEqualTo(404);
        assertThat(anybody.send("GET", other, "", "Personal-Link", "nobodys").status())
                .isEqualTo(404);
    }

    @Test
    void whoChoseEmailIsSentTheLinkAndNobodyElse() {
        Answer sent = post(anybody, "", whole(byEmail()));
        assertThat(sent.json().get("personalLink").isNull()).isTrue();
        String first = secret(1);
        String path = own(progress(sent, "reference"), "/progress");
        assertThat(anybody.send("GET", path, "", "Personal-Link", first).status()).isEqualTo(200);
        String reference = progress(sent, "reference");
        assertThat(lost(reference, "somebody@example.org").status()).isEqualTo(204);
        assertThat(lost("22222-22222", email).status()).isEqualTo(204);
        assertThat(lost(reference, email).status()).isEqualTo(204);
        String second = secret(2);
        assertThat(anybody.send("GET", path, "", "Personal-Link", first).status()).isEqualTo(404);
        assertThat(anybody.send("GET", path, "", "Personal-Link", second).status()).isEqualTo(200);
        assertThat(Mailbox.allTo("somebody@example.org")).isEmpty();
    }

    private String byEmail() {
        return "{\"ways\": [\"EMAIL\"], \"email\": \"%s\"}".formatted(email);
    }

    private String secret(int mails) {
        URI link = Mailbox.awaitTo(email, mails).getLast().link();
        return link.getPath().substring("/follow/".length());
    }

    private Answer lost(String reference, String to) {
        String body = "{\"reference\": \"%s\", \"email\": \"%s\"}".formatted(reference, to);
        return post(anybody, "/new-link", body);
    }

    private Answer withKey(String method, String path, String... link) {
        String key = UUID.randomUUID().toString();
        return anybody.send(method, path, "", link[0], link[1], "Idempotency-Key", key);
    }

    private static Answer post(Api who, String path, String body) {
        String key = UUID.randomUUID().toString();
        return who.send("POST", ALL + path, body, "Idempotency-Key", key);
    }

    private static String whole(String contact) {
        return """
        {"asker": "SPECIAL_GUARDIAN", "names": "Sorrel Finch", "authority": "1",
         "children": [{"name": "Rowan", "bornOn": "2016-03-27", "order": "ADOPTION",
                       "orderOn": "2019-05-04", "placedBy": "1", "inCare": "yes"}],
         "happening": "Rowan cannot sleep.", "passOn": "yes", "contact": %s}\
        """
                .formatted(contact);
    }

    private static String own(String reference, String below) {
        return ALL + "/" + reference + below;
    }

    private static String[] link(Answer sent) {
        return new String[] {"Personal-Link", sent.field("personalLink")};
    }

    private static String progress(Answer sent, String field) {
        return sent.json().get("progress").get(field).coerceStringValue();
    }
}
