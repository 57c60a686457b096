package org.adoptionportal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One council's list with cases of both kinds; the tests only look. */
@TestInstance(Lifecycle.PER_CLASS)
class WorklistTest {

    private static final int AUTHORITY = Council.ofItsOwn();
    private final Instant now = Portal.running().bean(Clock.class).instant();
    private final Person person =
            People.staffOf(AUTHORITY, StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER);
    private Page list;

    @BeforeAll
    void casesOfBothKinds() {
        enquired("Informed Today", Duration.ZERO, "Record as sent");
        registered();
        enquired("Asked Today", Duration.ZERO);
        enquired("Asked Long Ago", Duration.ofDays(30));
        enquired("Gone", Duration.ZERO, "Close enquiry");
        list = Visitor.signedInAs(person).get("/worklist");
    }

    @Test
    void whatIsDueFirstComesFirstWhateverItIs() {
        assertThat(list.document().select(".portal-worklist__link").eachText())
                .containsExactly(
                        "Asked Long Ago", "Robin Fenwick", "Asked Today", "Informed Today");
    }

    @Test
    void eachLineSaysWhatToDoByWhen() {
        assertThat(line("Asked Today"))
                .contains("Enquiry", "Send written information", "Received")
                .contains("Due " + due(new RuleKey("enquiry-information"), now))
                .doesNotContain("Overdue");
        assertThat(line("Informed Today"))
                .contains("Offer an event, a visit or a call", "In touch")
                .contains("Due " + due(new RuleKey("event-offer"), now));
        assertThat(line("Robin Fenwick"))
                .contains("Adoption application", "Accept or decline the registration");
    }

    @Test
    void onlyWhatIsLateIsOverdue() {
        assertThat(list.document().select(".portal-worklist__case--overdue").eachText())
                .singleElement()
                .asString()
                .contains("Asked Long Ago", "Overdue")
                .contains(due(new RuleKey("enquiry-information"), now.minus(Duration.ofDays(30))));
    }

    @Test
    void whatIsClosedHasAListOfItsOwn() {
        Page closed = Visitor.signedInAs(person).get("/worklist?waiting=nobody");
        assertThat(closed.document().select(".portal-worklist__case").eachText())
                .singleElement()
                .asString()
                .contains("Gone", "Closed", "No date");
    }

    @Test
    void programsSeeTheSame() {
        var items = Api.signedInAs(person).get("/api/v1/worklist").json().get("items");
        assertThat(items.values())
                .extracting(item -> item.get("kind").getStringValue())
                .containsExactly("enquiry", "adoption", "enquiry", "enquiry");
        assertThat(items.values())
                .extracting(item -> item.get("overdue").getBooleanValue())
                .containsExactly(true, false, false, false);
    }

    private String line(String title) {
        return list.document().select(".portal-worklist__case").stream()
                .map(Element::text)
                .filter(text -> text.contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static String due(RuleKey rule, Instant began) {
        return London.date(
                Portal.running().bean(Clocks.class).deadline(rule, London.dateOf(began)).dueOn());
    }

    private void enquired(String names, Duration ago, String... decisions) {
        Enquirer enquirer = Enquirer.valid();
        enquirer.answers().putAll(Map.of("names", names, "authority", Integer.toString(AUTHORITY)));
        String reference = asked(enquirer, ago);
        Visitor worker = Visitor.signedInAs(person);
        for (String decision : List.of(decisions)) {
            Page page = worker.get("/cases/enquiry/" + reference);
            Page after = worker.submitWith(page, decision, Map.of("reason", "NOT_NOW"));
            assertThat(after.status()).isEqualTo(200);
        }
    }

    private String asked(Enquirer enquirer, Duration ago) {
        MovableClock clock = Portal.running().bean(MovableClock.class);
        try {
            clock.moveTo(now.minus(ago));
            return enquirer.reference();
        } finally {
            clock.reset();
        }
    }

    private static void registered() {
        Applicant applicant = Applicant.begins(People.adopter());
        applicant.answersEverything();
        Map<String, String> address = new HashMap<>(Answered.page("home", "address"));
        address.put("local-authority", Integer.toString(AUTHORITY));
        applicant.answers("home", "address", address);
        applicant.sends();
    }
}
