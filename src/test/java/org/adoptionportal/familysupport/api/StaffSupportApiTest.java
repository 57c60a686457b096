package org.adoptionportal.familysupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.personallink.LinkHeader;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/** Workers do by programs all that their pages do. */
class StaffSupportApiTest {

    private static final String ALL = "/api/v1/support";
    private static final String TODAY = London.today(Portal.running().bean(Clock.class)).toString();

    private final Api worker = Api.signedInAs(People.staff(StaffRole.POST_ORDER_WORKER));

    @Test
    void aRequestIsReadTriagedAssessedAndClosed() {
        String path = ALL + "/" + FamilyAsking.valid().reference();
        Answer read = worker.get(path);
        assertThat(read.field("suggested")).isEqualTo("USUAL");
        assertThat(read.json().get("outlooks").get(0).get("fund").coerceStringValue())
                .isEqualTo("LIKELY");
        assertThat(decide(path, "/call", "").field("calledOn")).isEqualTo(TODAY);
        assertThat(decide(path, "/assessment", "{\"startedOn\": \"%s\"}".formatted(TODAY)).status())
                .isEqualTo(409);
        decide(path, "/triage", "{\"urgency\": \"USUAL\", \"why\": \"Settled\"}");
        decide(path, "/signpost", "{\"service\": \"The Lantern group, on Mondays\"}");
        decide(path, "/referral", "{\"to\": \"Hattie\", \"referred\": \"Bruises\"}");
        decide(path, "/assessment", "{\"startedOn\": \"%s\"}".formatted(TODAY));
        Answer assessed =
                decide(
                        path,
                        "/assessment-end",
                        "{\"finishedOn\": \"%s\", \"assessed\": \"SUPPORT_AND_FUND\"}"
                                .formatted(TODAY));
        assertThat(assessed.field("stage")).isEqualTo("ASSESSED");
        Answer closed =
                decide(
                        path,
                        "/closure",
                        "{\"outcome\": \"SUPPORT_AGREED\", \"advice\": \"Six sessions\"}");
        assertThat(closed.field("closedOn")).isEqualTo(TODAY);
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsOldIsRefused() {
        String path = ALL + "/" + FamilyAsking.valid().reference();
        String old = worker.get(path).header("ETag");
        assertThat(decide(path, "/triage", "{}").body()).contains("urgency");
        assertThat(decide(path, "/passing-on", "{\"council\": \"2\"}").body())
                .contains("without consent");
        decide(path, "/call", "");
        assertThat(decide(path, "/call", "", old).status()).isEqualTo(412);
    }

    @Test
    void aRequestIsPassedOnWithConsent() {
        String path = ALL + "/" + FamilyAsking.valid().reference();
        String body =
                "{\"council\": \"2\", \"consent\": \"Juniper, today\", \"passed\": \"All of it\"}";
        assertThat(decide(path, "/passing-on", body).field("stage")).isEqualTo("PASSED_ON");
    }

    @Test
    void aRequestIsEnteredForSomebody() {
        String request =
                """
                {"asker": "ADOPTIVE_PARENT", "names": "Sorrel Finch", "authority": "1",
                 "children": [{"name": "R", "bornOn": "2016-03-27", "order": "PLACED"}],
                 "happening": "School is hard.",
                 "contact": {"ways": ["TELEPHONE"], "telephone": "01632 960 008"}}\
                """;
        assertThat(enter("{\"request\": %s}".formatted(request)).body()).contains("takenBy");
        Answer entered = enter("{\"takenBy\": \"TELEPHONE\", \"request\": %s}".formatted(request));
        assertThat(entered.status()).isEqualTo(201);
        String path = entered.header("Location");
        assertThat(worker.get(path).field("takenBy")).isEqualTo("TELEPHONE");
        assertThat(decide(path, "/link", "{}").status()).isEqualTo(422);
        Answer link = decide(path, "/link", "{\"agreed\": true}");
        Answer followed =
                Api.anonymous()
                        .send(
                                "GET",
                                "/api/v1/followed",
                                "",
                                LinkHeader.NAME,
                                link.field("personalLink"));
        assertThat(followed.status()).isEqualTo(200);
    }

    @Test
    void aCodeIsReadOutByWhichTheFamilyGetsItsLink() {
        String path = ALL + "/" + FamilyAsking.valid().reference();
        String code = decide(path, "/link", "{\"agreed\": true, \"byCode\": true}").field("code");
        String body = "{\"code\": \"%s\"}".formatted(code);
        Answer taken = Api.anonymous().send("POST", "/api/v1/take-over", body);
        assertThat(taken.field("personalLink")).isNotEmpty();
        assertThat(Api.anonymous().send("POST", "/api/v1/take-over", body).status())
                .as("it works once")
                .isEqualTo(422);
    }

    private Answer enter(String body) {
        String key = UUID.randomUUID().toString();
        return worker.send("POST", ALL + "/assisted", body, "Idempotency-Key", key);
    }

    private Answer decide(String path, String below, String body) {
        return decide(path, below, body, worker.get(path).header("ETag"));
    }

    private Answer decide(String path, String below, String body, String version) {
        String key = UUID.randomUUID().toString();
        return worker.send("POST", path + below, body, "If-Match", version, "Idempotency-Key", key);
    }
}
