package org.adoptionportal.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class StaffAccountsTest {

    private static final String PASSWORD = "copper-heron-winter-tide";

    private final Person administrator = People.staff(StaffRole.ADMINISTRATOR);
    private final Visitor visitor = Visitor.signedInAs(administrator);
    private final String signInName = "s" + UUID.randomUUID();
    private final String email = signInName + "@example.org";

    @Test
    void somebodyIsInvitedChoosesAPasswordAndWorks() {
        Page made = make(Map.of());
        assertThat(made.text()).contains("Wren Tallow", "Invited, not used yet", "Account made");
        Visitor worker = Visitor.anonymous();
        Page invited = worker.get(link(1));
        assertThat(invited.text()).contains(signInName);
        Page signIn = worker.submit(invited, Map.of("password", PASSWORD));
        assertThat(signIn.text()).contains("You can sign in now");
        signIn(worker);
        assertThat(worker.get("/test/staff").heading())
                .as("staff set up a second step before anything else")
                .isEqualTo("Sign in with a second step");
        assertThat(visitor.get(made.path()).text()).contains("In use");
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUpAndUsingItDoes() {
        make(Map.of());
        Visitor worker = Visitor.anonymous();
        String link = link(1);
        worker.get(link);
        worker.submit(worker.get(link), Map.of("password", PASSWORD));
        assertThat(worker.get(link).status()).isEqualTo(404);
    }

    @Test
    void aWeakPasswordIsRefused() {
        make(Map.of());
        Visitor worker = Visitor.anonymous();
        Page page = worker.submit(worker.get(link(1)), Map.of("password", "password12"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).singleElement().asString().contains("harder to guess");
    }

    @Test
    void nobodyElseCanTakeAnInvitedAccountBySigningUp() {
        make(Map.of());
        Visitor stranger = Visitor.anonymous();
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "Somebody Else");
        typed.put("email", "e" + UUID.randomUUID() + "@example.org");
        typed.put("password", PASSWORD);
        typed.put("signInName", signInName);
        stranger.submit(stranger.get("/account/sign-up"), typed);
        assertThat(Mailbox.lastTo(typed.get("email")).link().getPath())
                .isEqualTo("/account/sign-up");
        assertThat(Visitor.anonymous().get(link(1)).status()).isEqualTo(200);
    }

    @Test
    void theInvitationCanBeSentAgainAndTheFirstStopsWorking() {
        Page made = make(Map.of());
        String first = link(1);
        visitor.press(made, "Send the invitation again");
        visitor.press(made, "Send the invitation again");
        assertThat(Visitor.anonymous().get(link(2)).status()).isEqualTo(200);
        assertThat(Visitor.anonymous().get(first).status()).isEqualTo(404);
        assertThat(Mailbox.allTo(email)).as("pressed twice is sent once").hasSize(2);
    }

    @Test
    void whatIsMissingOrTakenIsSaid() {
        Page empty = visitor.submit(visitor.get("/staff-accounts/new"), Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors())
                .containsExactly(
                        "Enter their name, in 100 characters or fewer",
                        "Enter an email address like name@example.org",
                        "Enter a sign-in name of 3 to 100 characters",
                        "Choose what they do");
        Page taken = make(Map.of("signInName", administrator.signInName()));
        assertThat(taken.errors()).containsExactly("This sign-in name is taken. Choose another");
        assertThat(taken.value("name")).isEqualTo("Wren Tallow");
    }

    @Test
    void sentTwiceMakesOneAccount() {
        Page form = visitor.get("/staff-accounts/new");
        String first = visitor.submit(form, typed(Map.of())).path();
        assertThat(visitor.submit(form, typed(Map.of())).path()).isEqualTo(first);
    }

    @Test
    void otherWorkHoldsAtOnce() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Visitor theirs = Visitor.signedInAs(worker);
        Page page = visitor.get("/staff-accounts/" + worker.personaId());
        Page changed =
                visitor.submitWith(
                        page,
                        "Change their work",
                        Map.of("roles", "MANAGER", "reach-MANAGER", "all"));
        assertThat(changed.text()).contains("Work changed", "Manager", administrator.name());
        assertThat(theirs.get("/test/staff").text()).isEqualTo("MANAGER@0");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndLosesNothing() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Page first = visitor.get("/staff-accounts/" + worker.personaId());
        Page second = visitor.get(first.path());
        change(first, "MANAGER");
        Page refused = change(second, "SOCIAL_WORKER");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.errors())
                .singleElement()
                .asString()
                .contains("Somebody changed this", "Their work is now: Manager");
        assertThat(refused.document().select(".govuk-summary-list").text()).contains("Manager");
        assertThat(refused.document().select("[name=roles][checked]").eachAttr("value"))
                .containsExactly("SOCIAL_WORKER");
        assertThat(change(refused, "SOCIAL_WORKER").text()).contains("Assessing social worker");
    }

    @Test
    void eachRoleIsForItsOwnCasesAndStaysSo() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Visitor theirs = Visitor.signedInAs(worker);
        Page page = visitor.get("/staff-accounts/" + worker.personaId());
        Page changed =
                visitor.submitSeveral(
                        page,
                        "Change their work",
                        Map.of(
                                "roles", List.of("TRIAGE", "MANAGER"),
                                "reach-TRIAGE", List.of("17", "50"),
                                "reach-MANAGER", List.of("all", "17")));
        assertThat(theirs.get("/test/staff").text()).isEqualTo("MANAGER@0,TRIAGE@17,TRIAGE@50");
        assertThat(changed.document().select("[name^=reach-][checked]").eachAttr("value"))
                .as("what is saved again unless somebody changes it")
                .containsExactly("17", "50", "all");
    }

    @Test
    void aRoleWithoutCasesIsNamedAndEverythingChosenStays() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Page page = visitor.get("/staff-accounts/" + worker.personaId());
        Page refused =
                visitor.submitSeveral(
                        page,
                        "Change their work",
                        Map.of(
                                "roles", List.of("TRIAGE", "MANAGER"),
                                "reach-TRIAGE", List.of("17"),
                                "reach-MANAGER", List.of()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("Choose whose cases they see as “Manager”");
        assertThat(refused.document().select("[name=reach-TRIAGE][checked]").eachAttr("value"))
                .containsExactly("17");
    }

    private Page change(Page page, String role) {
        return visitor.submitSeveral(
                page,
                "Change their work",
                Map.of("roles", List.of(role), "reach-" + role, List.of("all")));
    }

    @Test
    void whoeverIsEndedIsSignedOutAtOnceAndCannotSignInAgain() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Visitor theirs = Visitor.signedInAs(worker);
        Page page = visitor.get("/staff-accounts/" + worker.personaId());
        assertThat(visitor.press(page, "End the account").errors())
                .containsExactly("Say why, in 500 characters or fewer");
        Page ended = visitor.submitWith(page, "End the account", Map.of("reason", "Left in March"));
        assertThat(ended.text()).contains("Account ended", "Left in March", administrator.name());
        assertThat(theirs.get("/test/staff").path()).startsWith("/sign-in");
        Page again =
                theirs.submit(
                        theirs.get("/sign-in"),
                        Map.of("signInName", worker.signInName(), "password", Person.PASSWORD));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void nobodyEndsOrDemotesThemselves() {
        String own = "/staff-accounts/" + administrator.personaId();
        Page page = visitor.get(own);
        assertThat(page.text()).contains("This is your own account").doesNotContain("End the");
        Map<String, String> form = new HashMap<>(Map.of("reason", "Bye", "roles", "TRIAGE"));
        form.put("reach-TRIAGE", "all");
        form.put("version", "0");
        form.put("csrfToken", page.document().select("[name=csrfToken]").getFirst().val());
        assertThat(visitor.post(own + "/ending", form).status()).isEqualTo(409);
        assertThat(visitor.post(own + "/roles", form).status()).isEqualTo(409);
        assertThat(visitor.get("/staff-accounts").status()).isEqualTo(200);
    }

    @Test
    void theListIsReadSliceBySliceAndCostsTheSameForMany() throws Exception {
        for (int i = 0; i < 26; i++) {
            People.staff(StaffRole.TRIAGE);
        }
        Page first = visitor.get("/staff-accounts");
        assertThat(first.document().select(".portal-worklist__case")).hasSize(25);
        assertThat(visitor.click(first, "Older accounts").text()).contains(administrator.name());
        assertThat(Queries.during(() -> visitor.get("/staff-accounts"))).hasSize(3);
    }

    @Test
    void onlyAdministratorsAreLedThere() {
        assertThat(visitor.get("/worklist").hasLink("Staff accounts")).isTrue();
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(manager.get("/worklist").hasLink("Staff accounts")).isFalse();
        assertThat(visitor.get("/staff-accounts/" + People.adopter().personaId()).status())
                .isEqualTo(404);
    }

    private Page make(Map<String, String> changes) {
        return visitor.submit(visitor.get("/staff-accounts/new"), typed(changes));
    }

    private Map<String, String> typed(Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "Wren Tallow");
        typed.put("email", email);
        typed.put("signInName", signInName);
        typed.put("roles", "TRIAGE");
        typed.put("reach-TRIAGE", "all");
        typed.putAll(changes);
        return typed;
    }

    private String link(int mails) {
        return Mailbox.awaitTo(email, mails).getLast().link().getPath();
    }

    private void signIn(Visitor worker) {
        worker.submit(
                worker.get("/sign-in"), Map.of("signInName", signInName, "password", PASSWORD));
    }
}
