package org.adoptionportal.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.records.Part;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final LocalDate TODAY = London.today(Portal.running().bean(Clock.class));

    private final Map<String, String> answers = AdoptedPerson.answers(1990);

    @Test
    void withoutAnAccountEverythingIsDoneByTheLink() {
        Visitor visitor = Visitor.anonymous();
        Page begun = visitor.press(visitor.get("/records/ask"), "Begin without an account");
        assertThat(begun.text()).contains("Keep this link", begun.path());
        Page check = write(visitor, begun);
        Page sent = visitor.submit(check, Map.of());
        assertThat(sent.text()).contains("We have your request", "within 10 working days");
        Page tracker = visitor.click(sent, "See how things stand");
        assertThat(tracker.path()).isEqualTo(begun.path()).startsWith("/follow/");
        assertThat(tracker.heading()).isEqualTo("We have your request");
        assertThat(tracker.text()).contains("We ask the General Register Office");
        assertThat(Visitor.anonymous().get(begun.path()).text()).contains("I need a break");
        assertThat(Visitor.anonymous().ask("/follow/nobodys/records/sent").status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidWhenItIsSent() {
        Visitor visitor = adoptee();
        Page begun = begin(visitor);
        Page refused = visitor.submit(visitor.get(begun.path() + "/check-answers"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .contains("Enter your name", "Enter your date of birth, like 27 3 1982")
                .anyMatch(error -> error.startsWith("Choose one way that is safe"));
        Page look = visitor.get(begun.path() + "/questions/you?look=yes");
        assertThat(look.errors()).hasSize(2);
    }

    @Test
    void whatWasWrittenIsThereWhenTheyComeBack() {
        Person person = People.of(PersonaKind.ADOPTEE);
        Visitor first = Visitor.signedInAs(person);
        Page begun = begin(first);
        first.submit(first.get(begun.path() + "/questions/you"), Map.of("names", "Linnet"));
        Visitor later = Visitor.signedInAs(person);
        assertThat(begin(later).path()).isEqualTo(begun.path());
        assertThat(later.get(begun.path() + "/questions/you").value("names")).isEqualTo("Linnet");
    }

    @Test
    void sendingTwiceIsHarmless() {
        Visitor visitor = adoptee();
        Page check = write(visitor, begin(visitor));
        Page sent = visitor.submit(check, Map.of());
        Page again = visitor.submit(check, Map.of());
        assertThat(again.path()).isEqualTo(sent.path());
        assertThat(again.status()).isEqualTo(200);
        assertThat(begin(visitor).text()).contains("What happens next");
    }

    @Test
    void whoIsUnder18IsToldWhereToGoAndNothingIsKept() {
        Visitor visitor = adoptee();
        Page begun = begin(visitor);
        answers.putAll(born(TODAY.minusYears(18).plusDays(1)));
        Page told = visitor.submit(visitor.get(begun.path() + "/questions/you"), answers);
        assertThat(told.path()).isEqualTo("/records/under-18");
        assertThat(told.text()).contains("Childline");
        assertThat(visitor.get(begun.path() + "/questions/you").value("names")).isEmpty();
        answers.putAll(born(TODAY.minusYears(18)));
        Page next = visitor.submit(visitor.get(begun.path() + "/questions/you"), answers);
        assertThat(next.path()).endsWith("/questions/adoption");
    }

    @Test
    void anOrderOlderThanThePersonCannotBe() {
        answers.putAll(born(LocalDate.of(1991, 1, 1)));
        Visitor visitor = adoptee();
        assertThat(visitor.submit(write(visitor, begin(visitor)), Map.of()).errors())
                .containsExactly("Look at the dates again: the order cannot be older than you are");
    }

    @Test
    void aBreakStopsEverythingUntilTheyAreReady() {
        Visitor visitor = adoptee();
        Page sent = visitor.submit(write(visitor, begin(visitor)), Map.of());
        Page tracker = visitor.click(sent, "See how things stand");
        Page resting = visitor.press(tracker, "I need a break");
        assertThat(resting.heading()).isEqualTo("You are having a break");
        String reference = tracker.document().select("[data-reference]").text();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.RECORDS_COUNSELLOR));
        assertThat(worker.get("/cases/records/" + reference).text())
                .contains("They need a break. Ask for nothing");
        Page ready = visitor.press(resting, "I am ready again");
        assertThat(ready.heading()).isEqualTo("We have your request");
        Page over = visitor.press(ready, "Withdraw my request");
        assertThat(over.heading()).isEqualTo("You have withdrawn this request");
    }

    @Test
    void aTalkThatIsBookedIsToldWithItsDayTimeAndPlace() throws Exception {
        Visitor visitor = adoptee();
        Page sent = visitor.submit(write(visitor, begin(visitor)), Map.of());
        String path = sent.path().replace("/sent", "");
        Instant at = Portal.running().bean(Clock.class).instant().plus(Duration.ofDays(9));
        AdoptedPerson.bookSession(
                AdoptedPerson.viewer(People.staff(StaffRole.RECORDS_COUNSELLOR)),
                path.replaceAll("^.*/", ""),
                at);
        assertThat(visitor.get(path).text())
                .contains("We meet you on " + London.dateTime(at) + ": Our office");
        assertThat(Queries.during(() -> visitor.ask(path))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void somebodyElsesReferenceLeadsNowhere() {
        Visitor visitor = adoptee();
        Page sent = visitor.submit(write(visitor, begin(visitor)), Map.of());
        String path = sent.path().replace("/sent", "");
        Visitor other = adoptee();
        assertThat(other.ask(path).status()).isEqualTo(404);
        assertThat(other.ask(path + "/questions/you").status()).isEqualTo(404);
        assertThat(Visitor.signedInAs(People.adopter()).ask(path).status()).isEqualTo(403);
        String reference = path.replaceAll("^.*/", "");
        assertThat(visitor.ask("/looked-at/" + reference).status()).isEqualTo(404);
    }

    @Test
    void theTrackerTakesFewStatements() throws Exception {
        Visitor visitor = adoptee();
        Page sent = visitor.submit(write(visitor, begin(visitor)), Map.of());
        String path = sent.path().replace("/sent", "");
        List<String> seen = Queries.during(() -> visitor.ask(path));
        assertThat(seen).hasSizeLessThanOrEqualTo(5);
    }

    private Page write(Visitor visitor, Page begun) {
        Page page = visitor.click(begun, "Continue");
        for (Part part : Part.values()) {
            assertThat(page.path()).endsWith("/questions/" + part.code());
            page = visitor.submit(page, answers);
        }
        assertThat(page.path()).endsWith("/check-answers");
        return page;
    }

    private static Visitor adoptee() {
        return Visitor.signedInAs(People.of(PersonaKind.ADOPTEE));
    }

    private static Page begin(Visitor visitor) {
        return visitor.press(visitor.get("/records/ask"), "Begin, or go on");
    }

    private static Map<String, String> born(LocalDate day) {
        return Map.of(
                "born-day", Integer.toString(day.getDayOfMonth()),
                "born-month", Integer.toString(day.getMonthValue()),
                "born-year", Integer.toString(day.getYear()));
    }
}
