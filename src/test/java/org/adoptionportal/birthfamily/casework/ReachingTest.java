package org.adoptionportal.birthfamily.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Staff enter what came by telephone, keep how somebody is reached, and hand over links. */
class ReachingTest {

    private static final String PATH = "/cases/birth-family/";

    private final Relative relative = Relative.valid();
    private final Visitor worker = Visitor.signedInAs(Relative.counsellor());

    @Test
    void whatCameByTelephoneIsEnteredWithSafeContactFirst() {
        Page form = worker.get(PATH + "new");
        Page refused = worker.submitWith(form, "Enter the request", Map.of("names", "Merle"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("names")).isEqualTo("Merle");
        assertThat(refused.errors())
                .anyMatch(error -> error.contains("somebody who can be trusted"));
        Page entered = entered("");
        assertThat(entered.path()).startsWith(PATH);
        assertThat(entered.document().select(".portal-read-first").text())
                .contains("07700 900 123");
        assertThat(worker.history(entered)).contains("A worker entered the request");
    }

    @Test
    void whoThinksAboutAdoptionForABabyNeedNotSayMore() {
        relative.answers().keySet().removeIf(field -> !field.matches("ways|telephone"));
        assertThat(entered("yes").text()).contains("Same day");
    }

    @Test
    void onlyTheTeamEnters() {
        Visitor other = Visitor.signedInAs(People.staff(StaffRole.POST_ORDER_WORKER));
        assertThat(other.ask(PATH + "new").status()).isEqualTo(403);
        assertThat(other.get("/worklist").text()).doesNotContain(PATH);
    }

    @Test
    void aChangeOfSafeContactIsKeptWithWhatHeldBefore() {
        String reference = relative.reference();
        Page linked =
                relative.visitor()
                        .press(relative.visitor().get("/talk/" + reference), "Show me a link");
        Page form =
                worker.click(worker.get(PATH + reference), "They are reached in another way now");
        assertThat(form.value("telephone")).isEqualTo("07700 900 123");
        Page changed =
                worker.submitWith(
                        form, "Record it", Map.of("telephone", "07700 900 456", "ways", "TEXT"));
        assertThat(changed.document().select(".portal-read-first").text())
                .contains("07700 900 456")
                .doesNotContain("07700 900 123");
        assertThat(changed.document().select("details").text()).contains("07700 900 123");
        assertThat(worker.history(reference)).contains("They are reached in another way");
        assertThat(relative.visitor().get("/talk/" + reference).text()).doesNotContain("07700");
        assertThat(Visitor.anonymous().get(linked.path()).status()).isEqualTo(404);
    }

    @Test
    void whoeverChangesItSecondLooksAgain() {
        String path = PATH + relative.reference() + "/safe-contact";
        Page first = worker.get(path);
        Page second = worker.get(path);
        worker.submitWith(first, "Record it", Map.of("telephone", "07700 900 456"));
        Map<String, String> late = Map.of("telephone", "07700 900 789");
        assertThat(worker.submitWith(second, "Record it", late).status()).isEqualTo(412);
    }

    @Test
    void theReferredPersonGetsALinkOnlyIfTheyWantOne() {
        Page entered = entered("");
        Page refused = worker.press(entered, "Make a new link");
        assertThat(refused.errors())
                .containsExactly("Ask them first: a link is only for somebody who wants it");
        Page link = worker.submitWith(refused, "Make a new link", Map.of("agreed", "yes"));
        assertThat(link.path()).startsWith("/follow/");
        assertThat(Visitor.anonymous().get(link.path()).heading()).isEqualTo("What happens next");
        assertThat(worker.history(entered)).contains("A personal link was made");
    }

    @Test
    void aLinkIsEmailedOnlyWhereThatIsSafe() {
        Map<String, String> byEmail = Map.of("agreed", "yes", "handing", "email");
        assertThat(worker.submitWith(entered(""), "Make a new link", byEmail).errors())
                .containsExactly("They did not say that email is safe. Hand it over in person");
        String address = "m" + UUID.randomUUID() + "@example.org";
        relative.answers().put("ways", "EMAIL");
        relative.answers().put("email", address);
        worker.submitWith(entered(""), "Make a new link", byEmail);
        assertThat(Mailbox.lastTo(address).link().getPath()).startsWith("/follow/");
    }

    @Test
    void theCasePageAsksTheDatabaseAtMostEightTimesWithManyRowsToo() throws Exception {
        String path = PATH + relative.reference();
        assertThat(Queries.during(() -> worker.ask(path))).hasSizeLessThanOrEqualTo(8);
        for (int i = 0; i < 12; i++) {
            Page form = worker.get(path + "/safe-contact");
            worker.submitWith(form, "Record it", Map.of("telephone", "07700 9004" + (10 + i)));
        }
        assertThat(Queries.during(() -> worker.ask(path))).hasSizeLessThanOrEqualTo(8);
    }

    private Page entered(String today) {
        relative.answers().put("takenBy", "TELEPHONE");
        relative.answers().put("today", today);
        return worker.submitWith(worker.get(PATH + "new"), "Enter the request", relative.answers());
    }
}
