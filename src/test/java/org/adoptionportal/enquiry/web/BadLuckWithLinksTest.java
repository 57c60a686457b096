package org.adoptionportal.enquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong with a personal link: a clear page, and nothing is changed. */
class BadLuckWithLinksTest {

    private static final String LINKED = "/api/v1/enquiries/linked";

    private final Enquirer enquirer = Enquirer.valid();
    private final Visitor visitor = Visitor.anonymous();
    private String reference = "";
    private String link = "";

    @BeforeEach
    void enquires() {
        reference = enquirer.reference();
        link = enquirer.link(1);
    }

    @Test
    void mailScannersOpenItAgainAndAgain() {
        Map<String, Long> before = Tables.fingerprint();
        for (int i = 0; i < 3; i++) {
            assertThat(Visitor.anonymous().ask(link).status()).isEqualTo(200);
            assertThat(visitor.head(link).status()).isEqualTo(200);
            assertThat(visitor.head(link + "/withdrawal").status()).isEqualTo(405);
            assertThat(visitor.ask(link + "/withdrawal").status()).isEqualTo(405);
            assertThat(program("GET", LINKED).status()).isEqualTo(200);
        }
        assertThat(Tables.fingerprint()).isEqualTo(before);
        assertThat(visitor.press(visitor.get(link), "Withdraw my enquiry").status()).isEqualTo(200);
    }

    @Test
    void itIsPressedTwiceInTwoTabs() {
        Page first = visitor.get(link);
        Page second = visitor.get(link);
        visitor.press(first, "Withdraw my enquiry");
        Map<String, Long> before = Tables.fingerprint();
        says(visitor.press(second, "Withdraw my enquiry"));
        assertThat(Tables.fingerprint()).isEqualTo(before);
        assertThat(timesWithdrawn()).isEqualTo(1);
    }

    @Test
    void theEnquiryIsClosed() {
        Page open = visitor.get(link);
        Visitor worker = worker();
        Page page = worker.get("/cases/enquiry/" + reference);
        worker.submitWith(page, "Close enquiry", Map.of("reason", "NO_ANSWER"));
        isRefused(open);
    }

    @Test
    void aNewLinkWasSent() {
        Page open = visitor.get(link);
        Visitor worker = worker();
        worker.press(worker.get("/cases/enquiry/" + reference), "Send a new link");
        isRefused(open);
        assertThat(visitor.get(enquirer.link(2)).heading()).isEqualTo("Your enquiry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%20",
                "%00",
                "%27%20OR%20%271%27=%271",
                "..%2F..%2Fworklist",
                "%F0%9F%90%99",
                "%3Cscript%3E"
            })
    void itWasCopiedBadly(String secret) {
        Page page = visitor.get("/enquiries/follow/" + secret);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isNotEmpty();
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void halfOfItIsMissingOrItIsEndless() {
        says(visitor.get(link.substring(0, link.length() - 1)));
        says(visitor.get("/enquiries/follow/" + "x".repeat(2_000)));
    }

    @Test
    void aProgramForgetsIt() {
        assertThat(Api.anonymous().get(LINKED).status()).isEqualTo(422);
        assertThat(Api.anonymous().get(LINKED + "/withdrawal").status()).isEqualTo(405);
    }

    private void isRefused(Page open) {
        Map<String, Long> before = Tables.fingerprint();
        says(visitor.get(link));
        says(visitor.press(open, "Withdraw my enquiry"));
        assertThat(program("GET", LINKED).status()).isEqualTo(404);
        assertThat(program("POST", LINKED + "/withdrawal").status()).isEqualTo(404);
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }

    private static void says(Page page) {
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("This link does not work any more");
        assertThat(page.text()).contains("Look for our latest email");
        assertThat(page.hasLink("Ask us something new")).isTrue();
    }

    private Answer program(String method, String path) {
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return Api.anonymous()
                .send(method, path, "", "Enquiry-Link", secret, "Idempotency-Key", "a-key");
    }

    private long timesWithdrawn() {
        Page page = worker().get("/cases/" + reference + "/history");
        return page.document().select("*:containsOwn(Enquiry withdrawn)").size();
    }

    private static Visitor worker() {
        return Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
    }
}
