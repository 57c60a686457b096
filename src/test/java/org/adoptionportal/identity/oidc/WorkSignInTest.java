package org.adoptionportal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkSignInTest {

    private static final Map<String, Object> MANAGER =
            WorkPlace.claims(List.of("Managers", "Walkers"), "Head office");

    @TempDir static Path folder;
    private WorkPlace work;

    @BeforeAll
    void open() throws IOException {
        work = new WorkPlace(folder);
    }

    @AfterAll
    void close() {
        work.close();
    }

    @Test
    void aManagerIsLetInWhereTheyWantedToGo() {
        Worker worker = new Worker(work.portal());
        assertThat(worker.text("/sign-in")).contains("Staff: sign in with your work account");
        work.expect(someone(), MANAGER);
        HttpResponse<String> back = worker.signIn();
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).contains("/account");
        assertThat(worker.text("/account")).contains("Mo Winter", "mo.winter@council.example.org");
        assertThat(worker.get("/worklist").statusCode()).isEqualTo(200);
        assertThat(worker.cookie("work-sign-in")).isEmpty();
    }

    @Test
    void theProviderIsAskedWithStateNonceAndPkce() {
        assertThat(new Worker(work.portal()).begin().getQuery())
                .contains("state=", "nonce=", "code_challenge_method=S256", "scope=openid");
    }

    @Test
    void whoeverSignsInAgainHasTheSameAccountAndTheRolesOfToday() {
        String subject = someone();
        Worker before = in(subject, MANAGER);
        long accounts = accounts();
        Worker after = in(subject, WorkPlace.claims(List.of("Stage one"), "Council one"));
        assertThat(accounts()).isEqualTo(accounts);
        assertThat(after.get("/worklist").statusCode()).isEqualTo(200);
        assertThat(roles(subject)).containsExactly("STAGE_ONE_WORKER");
        assertThat(before.isSignedIn()).isTrue();
    }

    @Test
    void whoHasNoRoleAnyMoreLosesItAndEverySession() {
        String subject = someone();
        Worker before = in(subject, MANAGER);
        work.expect(subject, WorkPlace.claims(List.of("Walkers"), "Head office"));
        HttpResponse<String> refused = new Worker(work.portal()).signIn();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(roles(subject)).isEmpty();
        assertThat(before.isSignedIn()).isFalse();
    }

    @Test
    void whoNeverHadARoleGetsNoAccount() {
        work.expect(someone(), WorkPlace.claims(List.of("Walkers"), "Head office"));
        nothingIsMade("You cannot use this service yet");
    }

    @Test
    void whoHasARoleAndNoCouncilGetsNoAccount() {
        work.expect(someone(), WorkPlace.claims(List.of("Managers"), "Elsewhere"));
        nothingIsMade("You cannot use this service yet");
    }

    @Test
    void whoHasNoAddressGetsNoAccount() {
        work.expect(someone(), Map.of("roles", "Managers", "authority", "Head office"));
        nothingIsMade("email address");
    }

    @Test
    void nothingIsAskedOfThemThatOnlyAPasswordCouldProve() {
        Worker worker = in(someone(), MANAGER);
        assertThat(worker.text("/account"))
                .contains("With your work account")
                .doesNotContain("Password", "second step");
        HttpResponse<String> refused =
                worker.post("/account/email", "email=x@example.org&password=x");
        assertThat(Worker.text(refused)).contains("have no password here");
    }

    @Test
    void anEndedAccountStaysEnded() {
        String subject = someone();
        in(subject, MANAGER);
        work.bean(Holders.class).end(account(subject));
        work.expect(subject, MANAGER);
        nothingIsMade("Your account here has ended");
    }

    @Test
    void anotherBrowserCannotFinish() {
        Worker worker = new Worker(work.portal());
        String back = worker.provider(worker.begin());
        assertThat(new Worker(work.portal()).get(back).statusCode()).isEqualTo(400);
        assertThat(worker.get(back.replace("state=", "state=x")).statusCode()).isEqualTo(400);
        assertThat(worker.isSignedIn()).isFalse();
    }

    @Test
    void aCodeWorksOnce() {
        work.expect(someone(), MANAGER);
        Worker worker = new Worker(work.portal());
        String back = worker.provider(worker.begin());
        assertThat(worker.get(back).statusCode()).isEqualTo(303);
        HttpResponse<String> again = worker.get(back);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Worker.text(again)).contains("You are not signed in");
    }

    @Test
    void aCodeOfAnotherAttemptIsNoGood() {
        Worker worker = new Worker(work.portal());
        String stolen = new Worker(work.portal()).provider(new Worker(work.portal()).begin());
        String code = stolen.replaceAll(".*code=([^&]*).*", "$1");
        String mine = worker.provider(worker.begin());
        String mixed = mine.replaceAll("code=[^&]*", "code=" + code);
        assertThat(worker.get(mixed).statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenWithAnotherNonceIsRefused() {
        work.expect(someone(), MANAGER);
        Worker worker = new Worker(work.portal());
        URI there = URI.create(worker.begin().toString().replaceAll("nonce=[^&]*", "nonce=x"));
        assertThat(worker.get(worker.provider(there)).statusCode()).isEqualTo(400);
    }

    @Test
    void aProviderThatDoesNotAnswerKeepsNobodyFromTheirPassword() {
        try (EmbeddedServer portal =
                Portal.running().another(WorkPlace.settings("http://127.0.0.1:1/nobody", folder))) {
            Worker worker = new Worker(portal.getURI());
            HttpResponse<String> away = worker.get("/sign-in/staff");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(Worker.text(away)).contains("does not answer just now");
            assertThat(worker.text("/sign-in")).contains("Password");
        }
    }

    @Test
    void withoutAProviderThereIsNoSuchWay() {
        Worker worker = new Worker(Portal.running().uri("/"));
        assertThat(worker.get("/sign-in/staff").statusCode()).isEqualTo(404);
        assertThat(worker.text("/sign-in")).doesNotContain("work account");
    }

    @Test
    void whoDoesNotSignInThereIsToldSo() {
        Worker worker = new Worker(work.portal());
        String state = worker.begin().getQuery().replaceAll(".*state=([^&]*).*", "$1");
        String back = "/sign-in/staff/return?error=access_denied&state=" + state;
        assertThat(worker.text(back)).contains("You are not signed in", "Try again");
    }

    @Test
    void signingOutOffersToSignOutAtWorkToo() {
        Worker worker = in(someone(), MANAGER);
        HttpResponse<String> out = worker.signOut();
        assertThat(Worker.text(out)).contains("sign out of your work account too");
        assertThat(out.body()).contains("/employer/endsession?");
        assertThat(worker.isSignedIn()).isFalse();
    }

    private void nothingIsMade(String words) {
        Map<String, Long> before = Tables.fingerprint();
        HttpResponse<String> refused = new Worker(work.portal()).signIn();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Worker.text(refused)).contains(words);
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }

    private Worker in(String subject, Map<String, Object> claims) {
        work.expect(subject, claims);
        Worker worker = new Worker(work.portal());
        assertThat(worker.signIn().statusCode()).isEqualTo(303);
        return worker;
    }

    private static String someone() {
        return UUID.randomUUID().toString();
    }

    private long account(String subject) {
        var person = new WorkPerson(work.issuer(), subject, "", "", List.of(), List.of());
        return work.bean(WorkAccounts.class).find(person).orElseThrow();
    }

    private List<String> roles(String subject) {
        return Staff.roles(account(subject));
    }

    private static long accounts() {
        return Staff.workAccounts();
    }
}
