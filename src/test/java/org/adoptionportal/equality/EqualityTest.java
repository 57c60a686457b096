package org.adoptionportal.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applicants are asked about equality once, and nothing is stored of who does not answer. */
class EqualityTest {

    private static final String THANKS = "Thank you for answering our questions about equality.";
    private static final String WORDS = "From the isle of " + Stored.class.getSimpleName();
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "age",
                    "35-44",
                    "ethnic-group",
                    "mixed-other",
                    "ethnic-group-words",
                    WORDS,
                    "religion",
                    "not-said");

    private final MovableClock clock = Portal.running().bean(MovableClock.class);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void whoeverHasSentIsAskedAndMaySkip() {
        Applicant robin = Applicant.begins(People.adopter());
        assertThat(robin.home().hasLink("Answer some questions about equality (optional)"))
                .as("nothing has been sent yet")
                .isFalse();
        robin.answersEverything();
        Page sent = robin.sends();
        Map<String, Long> before = Tables.fingerprint();
        Page asked = robin.visitor().click(sent, "Yes, show me the questions");
        assertThat(asked.heading()).isEqualTo("Questions about equality");
        Page skipped = robin.visitor().click(asked, "Skip these questions");
        assertThat(skipped.path()).isEqualTo("/home");
        robin.visitor().click(sent, "No, skip the questions");
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }

    @Test
    void nothingAnsweredIsNothingStored() {
        Applicant robin = Applicant.whoSent(People.adopter());
        Page asked = questions(robin.visitor());
        Map<String, Long> before = Tables.fingerprint();
        assertThat(robin.visitor().submit(asked, Map.of()).path()).isEqualTo("/home");
        assertThat(Tables.fingerprint()).isEqualTo(before);
        assertThat(answered(robin.visitor(), ANSWERS)).isEqualTo(4);
    }

    @Test
    void answersAreKeptOnceAndNothingElseIs() {
        Applicant robin = Applicant.whoSent(People.adopter());
        Page asked = questions(robin.visitor());
        Map<String, Long> before = Tables.fingerprint();
        assertThat(robin.visitor().submit(asked, ANSWERS).path()).isEqualTo("/home");
        assertThat(changed(before)).containsExactly("equality_answer", "equality_ticket");
        Map<String, Long> after = Tables.fingerprint();
        assertThat(robin.visitor().submit(asked, ANSWERS).path()).isEqualTo("/home");
        assertThat(robin.visitor().get(asked.path()).path()).isEqualTo("/home");
        assertThat(Tables.fingerprint()).isEqualTo(after);
        assertThat(robin.home().text()).contains(THANKS).doesNotContain("optional");
        assertThat(confirmation(robin).text()).contains(THANKS);
    }

    @Test
    void aDoubleClickStoresOnce() throws Exception {
        Applicant robin = Applicant.whoSent(People.adopter());
        Page asked = questions(robin.visitor());
        Map<String, String> form = new HashMap<>(ANSWERS);
        form.put("csrfToken", asked.value("csrfToken"));
        long before = Stored.answers();
        Callable<Answer> send = () -> robin.visitor().post(asked.path(), form);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(List.of(send, send))) {
                assertThat(answer.get().status()).isEqualTo(303);
            }
        }
        assertThat(Stored.answers() - before).isEqualTo(4);
    }

    @Test
    void eachOfACoupleAnswersForThemselves() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        couple.first().sends();
        assertThat(answered(couple.second(), ANSWERS)).isEqualTo(4);
        assertThat(answered(couple.first().visitor(), ANSWERS)).isEqualTo(4);
    }

    @Test
    void whatMustBePutRightIsShownWithEverythingTyped() {
        Applicant robin = Applicant.whoSent(People.adopter());
        Map<String, String> tooLong = new HashMap<>(ANSWERS);
        tooLong.put("ethnic-group-words", "x".repeat(101));
        long before = Stored.answers();
        Page faulty = robin.visitor().submit(questions(robin.visitor()), tooLong);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.errors()).containsExactly("Use 100 characters or fewer");
        assertThat(faulty.value("ethnic-group-words")).isEqualTo("x".repeat(101));
        assertThat(faulty.document().select("input[name=age][value=35-44]").hasAttr("checked"))
                .isTrue();
        assertThat(Stored.answers()).isEqualTo(before);
    }

    @Test
    void aTicketThatWasChangedIsNone() {
        Applicant robin = Applicant.whoSent(People.adopter());
        String path = questions(robin.visitor()).path();
        String forged = path.substring(0, path.length() - 3) + "AAA";
        assertThat(robin.visitor().get(forged).status()).isEqualTo(404);
        assertThat(robin.visitor().get("/equality/no-such-ticket").status()).isEqualTo(404);
    }

    @Test
    void staffNeverSeeThem() {
        Applicant robin = Applicant.whoSent(People.adopter());
        answered(robin.visitor(), ANSWERS);
        var worker = People.staff(StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);
        Visitor staff = Visitor.signedInAs(worker);
        String page = staff.get("/cases/adoption/" + robin.reference()).answer().body();
        assertThat(page).contains(robin.reference()).doesNotContain(WORDS, "quality");
    }

    /** What others send is kept for them with their account, until they have signed in again. */
    @Test
    void whatIsSentAfterTheSessionHasEndedIsKeptNowhere() {
        Person person = People.adopter();
        Applicant robin = Applicant.whoSent(person);
        Page asked = questions(robin.visitor());
        Map<String, String> form = new HashMap<>(ANSWERS);
        form.put("csrfToken", asked.value("csrfToken"));
        clock.moveBy(Duration.ofMinutes(31));
        Page signIn = robin.visitor().get("/home");
        robin.visitor()
                .submit(
                        signIn,
                        Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        List<String> before = Stored.texts("SELECT COUNT(*) FROM parked_post");
        assertThat(robin.visitor().post(asked.path(), form).status()).isEqualTo(403);
        assertThat(Stored.texts("SELECT COUNT(*) FROM parked_post")).isEqualTo(before);
    }

    /** Answers and says how many rows there are more. */
    private static long answered(Visitor visitor, Map<String, String> answers) {
        long before = Stored.answers();
        visitor.submit(questions(visitor), answers);
        return Stored.answers() - before;
    }

    private static Page questions(Visitor visitor) {
        return visitor.click(
                visitor.get("/home"), "Answer some questions about equality (optional)");
    }

    private static Page confirmation(Applicant applicant) {
        return applicant.visitor().get("/registrations/" + applicant.reference() + "/confirmation");
    }

    private static Stream<String> changed(Map<String, Long> before) {
        return Tables.fingerprint().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey);
    }
}
