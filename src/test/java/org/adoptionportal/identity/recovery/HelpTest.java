package org.adoptionportal.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Portal PORTAL = Portal.running();

    private final Person person = People.adopter("Noor Blake");
    private final Person triage = People.staff(StaffRole.TRIAGE);
    private final Visitor worker = Visitor.signedInAs(triage);

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyThoseWhoAnswerTheTelephone(StaffRole role) {
        boolean may =
                role == StaffRole.TRIAGE
                        || role == StaffRole.MANAGER
                        || role == StaffRole.ADMINISTRATOR;
        Visitor visitor = Visitor.signedInAs(People.staff(role));
        assertThat(visitor.get("/people/recovery").status()).isEqualTo(may ? 200 : 403);
        assertThat(visitor.get("/adopt").hasLink("Help somebody sign in")).isEqualTo(may);
    }

    @Test
    void theWorkerSeesTheNameAndNothingElse() {
        Page found = find(worker, person.signInName());
        assertThat(found.text())
                .contains("Noor Blake")
                .doesNotContain(person.email(), person.signInName());
        assertThat(found.path()).matches("/people/recovery/[0-9]+");
    }

    @Test
    void everyLookIsNotedWithWhoDidItWhetherOrNotACodeComesOfIt() {
        Page found = find(worker, person.signInName());
        long look = Long.parseLong(found.path().substring("/people/recovery/".length()));
        HelpRow row =
                PORTAL.bean(HelpRows.class)
                        .of(triage.personaId(), look, java.time.Instant.EPOCH)
                        .orElseThrow();
        assertThat(row.accountId())
                .isEqualTo(PORTAL.bean(KnownSecrets.class).accountOf(person.personaId()));
        assertThat(row.codeGivenAt()).isNull();
    }

    @Test
    void itIsForTheWorkerWhoFoundThem() {
        Page found = find(worker, person.signInName());
        Visitor other = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(other.get(found.path()).status()).isEqualTo(404);
        String token = other.cookie("csrf").orElse("");
        Map<String, String> form = Map.of("csrfToken", token, "how", "By heart");
        assertThat(other.post(found.path() + "/code", form).status()).isEqualTo(404);
    }

    @Test
    void howTheyMadeSureMustBeSaid() {
        Page found = find(worker, person.signInName());
        Page again = worker.submit(found, Map.of("how", " "));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).containsExactly("Say how you made sure who it is");
        Page tooLong = worker.submit(found, Map.of("how", "a".repeat(501)));
        assertThat(tooLong.errors()).containsExactly("Say it in 500 characters or fewer");
        assertThat(tooLong.document().select("textarea").val()).hasSize(501);
    }

    @Test
    void sentTwiceItIsTheSameCode() {
        Page found = find(worker, person.signInName());
        String first = Caller.code(worker.submit(found, Map.of("how", "Called back")));
        String second = Caller.code(worker.submit(found, Map.of("how", "Called back")));
        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @Test
    void afterwardsTheWorkerSeesThatItWasUsed() {
        String email = "family-" + UUID.randomUUID() + "@example.org";
        Person shared = People.adopter("robin-" + UUID.randomUUID(), email);
        People.adopter("ash-" + UUID.randomUUID(), email);
        Caller caller = Caller.who(shared);
        Page given = caller.isHelpedBy(worker);
        caller.chooses(caller.link(1), Map.of("code", Caller.code(given)));
        assertThat(worker.get(given.path()).text()).contains("They have used the code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody-of-this-name"})
    void aNameThatIsNobodysIsAskedForAgain(String typed) {
        Page page = find(worker, typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors())
                .containsExactly(
                        "There is no account with this sign-in name. Ask them to spell it");
        assertThat(page.value("signInName")).isEqualTo(typed);
    }

    @Test
    void nobodyHelpsThemselves() {
        assertThat(find(worker, triage.signInName()).errors())
                .containsExactly("This is your own account. Ask somebody else to help you");
    }

    @Test
    void staffAreHelpedByAnAdministratorOnlyAndNeedTheirSecondFactorToo() {
        Person colleague = People.staff(StaffRole.SOCIAL_WORKER);
        for (StaffRole role : new StaffRole[] {StaffRole.TRIAGE, StaffRole.MANAGER}) {
            Visitor visitor = Visitor.signedInAs(People.staff(role));
            assertThat(find(visitor, colleague.signInName()).errors())
                    .containsExactly("Only an administrator can help with this account");
        }
        Caller caller = Caller.who(colleague);
        String link = caller.link(1);
        assertThat(caller.visitor().get(link).text()).contains("Call an administrator");
        String factor = factorCode(colleague);
        Visitor administrator = Visitor.signedInAs(People.staff(StaffRole.ADMINISTRATOR));
        String code = Caller.code(caller.isHelpedBy(administrator));
        assertThat(caller.chooses(link, Map.of("code", code)).errors()).hasSize(1);
        assertThat(caller.chooses(link, Map.of("factorCode", factor)).errors()).hasSize(1);
        assertThat(caller.chooses(link, Map.of("code", code, "factorCode", factor)).path())
                .isEqualTo("/account/recovery/done");
    }

    private static String factorCode(Person colleague) {
        KnownSecrets apps = PORTAL.bean(KnownSecrets.class);
        long account = apps.accountOf(colleague.personaId());
        if (!PORTAL.bean(SecondFactors.class).isEnrolled(account)) {
            apps.enrol(colleague.personaId(), colleague.signInName());
        }
        return apps.code(colleague.signInName());
    }

    private static Page find(Visitor worker, String signInName) {
        return worker.submit(worker.get("/people/recovery"), Map.of("signInName", signInName));
    }
}
