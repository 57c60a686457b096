package org.adoptionportal.records.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RecordsCaseTest {

    private static final String LINK = "Make a new link";
    private static final LocalDate TODAY = London.today(Portal.running().bean(Clock.class));
    private static final String IDENTIFY = "Record that we know who they are";
    private static final String PROPOSE = "Propose it to a second person";

    private final Visitor worker =
            Visitor.signedInAs(People.staffCalled("Hattie Wren", StaffRole.RECORDS_COUNSELLOR));
    private final Visitor second =
            Visitor.signedInAs(People.staffCalled("Milo Tarn", StaffRole.MANAGER));

    @Test
    void aWorkerReadsWhoAsksAndHowToReachThem() {
        Page page = open(AdoptedPerson.entered(1990));
        assertThat(page.text())
                .contains("Linnet Farrow", "Before you make contact", "01632 960171")
                .contains("Get in touch, and see who they are", "My birth details")
                .contains("Registrar General; counselling is offered", "from 12 November 1975");
        assertThat(worker.history(page)).contains("Request entered for somebody");
    }

    @Test
    void inOrderFromIdentityToTheEnd() {
        Page known = identified(AdoptedPerson.entered(1990));
        assertThat(known.text()).contains("Looking for the file", "Find out whose file it is");
        Page ours = worker.submitWith(known, "Record whose file it is", Map.of("whose", "OURS"));
        Page asked =
                worker.submitWith(ours, "Record as asked", Map.of("whom", "The county archive"));
        assertThat(asked.text()).contains("Wait for what was asked for");
        assertThat(awaiting(asked)).contains("File", "The county archive");
        Page found =
                worker.submitWith(asked, "Record what was found", with("file", "PARTLY", TODAY));
        assertThat(found.text()).contains("Found in part", "Apply to the Registrar General");
        Page applied = worker.press(found, "Record the application");
        Page answered = worker.submitWith(applied, "Record the answer", day("on", TODAY));
        assertThat(answered.text()).contains("Read the file, and propose what is given");
        Page proposed = worker.submitWith(answered, PROPOSE, proposal("BIRTH_DETAILS"));
        assertThat(proposed.text()).contains("A second person decides what is given");
        Page approved = second.press(second.get(proposed.path()), "Approve it");
        assertThat(approved.text()).contains("Milo Tarn");
        Page given =
                worker.submitWith(
                        worker.get(proposed.path()),
                        "Record that it was given",
                        with("way", "IN_PERSON", TODAY));
        assertThat(given.text()).contains("Close it when there is nothing left to do");
        Page closed =
                worker.submitWith(
                        given,
                        "Close the request",
                        Map.of("outcome", "ANSWERED", "followUp", "A call in March"));
        assertThat(closed.text()).contains("Closed", "They have what they asked for");
        assertThat(worker.history(closed)).contains("Given: Birth details. In person");
    }

    @Test
    void whoeverTelephonedIsHandedALinkIfTheyWantOne() {
        Page page = open(AdoptedPerson.entered(1990));
        assertThat(worker.press(page, LINK).errors())
                .containsExactly("Ask them first: a link is only for somebody who wants it");
        Map<String, String> email = Map.of("agreed", "yes", "handing", "email");
        assertThat(worker.submitWith(page, LINK, email).errors())
                .containsExactly("They did not say that email is safe. Hand it over in person");
        Map<String, String> person = Map.of("agreed", "yes", "handing", "person");
        Page link = worker.submitWith(page, LINK, person);
        assertThat(Visitor.anonymous().get(link.path()).text()).contains("What happens next");
        assertThat(worker.history(open(reference(page)))).contains("A personal link was made");
        assertThat(worker.submitWith(page, LINK, person).status()).isEqualTo(412);
    }

    @Test
    void byACodeThatIsReadToThemTheyGetTheirLink() {
        Page page = open(AdoptedPerson.entered(1990));
        Map<String, String> code = Map.of("agreed", "yes", "handing", "code");
        Page shown = worker.submitWith(page, LINK, code);
        String read =
                shown.document().select(".govuk-summary-list__value").stream()
                        .map(Element::text)
                        .filter(text -> text.matches("[0-9A-Z]{4}-[0-9A-Z]{4}"))
                        .findFirst()
                        .orElseThrow();
        Visitor person = Visitor.anonymous();
        Page followed = person.submit(person.get("/code"), Map.of("code", read));
        assertThat(followed.text()).contains("What happens next");
        assertThat(worker.history(open(reference(page)))).contains("Followed online with a code");
        Visitor other = Visitor.anonymous();
        assertThat(other.submit(other.get("/code"), Map.of("code", read)).status()).isEqualTo(422);
        assertThat(worker.get(shown.path()).text()).contains("There is no code");
    }

    @Test
    void whereEmailIsSafeTheLinkIsMailed() {
        String address = "linnet-" + UUID.randomUUID() + "@example.org";
        Map<String, String> answers = AdoptedPerson.answers(1990);
        answers.putAll(Map.of("ways", "EMAIL", "email", address));
        Page page = open(AdoptedPerson.entered(answers));
        Map<String, String> email = Map.of("agreed", "yes", "handing", "email");
        assertThat(worker.submitWith(page, LINK, email).path()).isEqualTo(page.path());
        String link = Mailbox.lastTo(address).link().getPath();
        assertThat(Visitor.anonymous().get(link).status()).isEqualTo(200);
    }

    @Test
    void whoProposedDoesNotApprove() {
        Page known = identified(AdoptedPerson.entered(2010));
        Page proposed = worker.submitWith(known, PROPOSE, proposal("NO_FILE"));
        assertThat(proposed.document().select("button").eachText()).doesNotContain("Approve it");
        Page theirs = second.get(proposed.path());
        String action = theirs.document().select("form[action$=approval]").attr("action");
        Map<String, String> form = new HashMap<>();
        theirs.document()
                .select("form[action$=approval] input")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        form.put("csrfToken", worker.cookie("csrf").orElseThrow());
        assertThat(worker.post(action, form).status()).isEqualTo(409);
        Page back =
                second.submitWith(theirs, "Send it back", Map.of("why", "Ask the archive first"));
        assertThat(back.text()).contains("Sent back", "Ask the archive first");
    }

    @Test
    void birthDetailsWaitForTheInterviewInTheOldestRegime() {
        Page known = identified(AdoptedPerson.entered(1970));
        Page refused = worker.submitWith(known, PROPOSE, proposal("BIRTH_DETAILS"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("only after a counselling interview")
                .contains("Adoption and Children Act 2002, section 79 and Schedule 2");
        holdSession(known);
        Page proposed =
                worker.submitWith(open(reference(known)), PROPOSE, proposal("BIRTH_DETAILS"));
        assertThat(proposed.text()).contains("A second person decides what is given");
    }

    @Test
    void theDayOfTheOrderDecidesTheWay() {
        Map<String, String> answers = AdoptedPerson.answers(1975);
        answers.putAll(Map.of("ordered-day", "", "ordered-month", "", "born-year", "1974"));
        Page known = identified(AdoptedPerson.entered(answers));
        assertThat(known.text()).contains("Not known: record the day");
        assertThat(worker.submitWith(known, PROPOSE, proposal("BIRTH_DETAILS")).status())
                .isEqualTo(409);
        Page late =
                worker.submitWith(
                        known, "Record the day", day("ordered", LocalDate.of(1975, 11, 12)));
        assertThat(late.text()).contains("Registrar General; counselling is offered");
        Page early =
                worker.submitWith(
                        late, "Record the day", day("ordered", LocalDate.of(1975, 11, 11)));
        assertThat(early.text()).contains("an interview that nobody can leave out".substring(3));
        assertThat(
                        worker.submitWith(
                                        early,
                                        "Record the day",
                                        day("ordered", LocalDate.of(1926, 12, 31)))
                                .errors())
                .hasSize(1);
    }

    @Test
    void aRequestIsPassedOnOnlyWithConsent() {
        Page known = identified(AdoptedPerson.entered(1990));
        Map<String, String> referral =
                new HashMap<>(Map.of("whose", "REFERRED", "holder", "Marshland Council"));
        Page refused = worker.submitWith(known, "Record whose file it is", referral);
        assertThat(refused.errors())
                .containsExactly("Ask the person first: a request is passed on only if they agree");
        assertThat(refused.value("holder")).isEqualTo("Marshland Council");
        referral.put("consent", "yes");
        Page referred = worker.submitWith(refused, "Record whose file it is", referral);
        assertThat(referred.text()).contains("Close it, or go on");
        assertThat(worker.history(referred)).contains("Marshland Council");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsGivenFromNoFile() {
        Page page = open(AdoptedPerson.entered(2010));
        assertThat(worker.press(page, IDENTIFY).errors()).hasSize(2);
        Map<String, String> tomorrow = with("seen", "BY_VIDEO", TODAY.plusDays(1));
        tomorrow.put("seenPapers", "Passport");
        assertThat(worker.submitWith(page, IDENTIFY, tomorrow).errors())
                .containsExactly("Enter today or an earlier day");
        Page known = identified(page.path().replaceAll("^.*/", ""));
        assertThat(worker.submitWith(known, PROPOSE, proposal("FROM_FILE")).text())
                .contains("Record first that the file, or a part of it, was found");
        assertThat(worker.press(page, "Close the request").status()).isEqualTo(422);
        assertThat(
                        worker.submitWith(
                                        page,
                                        "Close the request",
                                        Map.of("outcome", "OTHER", "followUp", "None"))
                                .status())
                .isEqualTo(412);
    }

    @Test
    void theFormOfAWorkerWantsASafeWayAndAnAdult() {
        Page form = worker.get("/cases/records/new");
        Map<String, String> typed = AdoptedPerson.answers(1990);
        typed.remove("ways");
        typed.put("born-year", Integer.toString(TODAY.getYear() - 5));
        typed.put("words", "x".repeat(3001));
        Page again = worker.submit(form, typed);
        assertThat(again.errors())
                .contains(
                        "Choose how the request reached us",
                        "You must be 18 or over to ask for your birth records.",
                        "Use 3000 characters or fewer")
                .anyMatch(error -> error.startsWith("Choose one way that is safe"));
        assertThat(again.value("names")).isEqualTo("Linnet Farrow");
        Map<String, String> whole = AdoptedPerson.answers(1990);
        whole.put("takenBy", "PAPER");
        assertThat(worker.submit(form, whole).text()).contains("On paper");
    }

    @Test
    void othersDoNotSeeIt() {
        String reference = AdoptedPerson.entered(1990);
        for (StaffRole role : StaffRole.values()) {
            boolean theirs = role == StaffRole.MANAGER || role == StaffRole.RECORDS_COUNSELLOR;
            assertThat(
                            Visitor.signedInAs(People.staff(role))
                                    .ask("/cases/records/" + reference)
                                    .status())
                    .as(role.name())
                    .isEqualTo(theirs ? 200 : 404);
        }
    }

    private Page identified(String reference) {
        Map<String, String> seen = with("seen", "IN_PERSON", TODAY);
        seen.put("seenPapers", "A passport");
        return worker.submitWith(open(reference), IDENTIFY, seen);
    }

    private void holdSession(Page page) {
        String reference = reference(page);
        var viewer = AdoptedPerson.viewer(People.staff(StaffRole.RECORDS_COUNSELLOR));
        Portal.running()
                .inTransaction(_ -> {
                    AdoptedPerson.holdSession(viewer, reference);
                    return reference;
                });
    }

    private static String reference(Page page) {
        return page.path().replaceAll("^.*/", "");
    }

    private Page open(String reference) {
        return worker.get("/cases/records/" + reference);
    }

    private String awaiting(Page page) {
        return worker.get("/cases/" + page.path().replaceAll("^.*/", "") + "/awaiting").text();
    }

    private static Map<String, String> proposal(String gift) {
        return Map.of("gift", gift, "ground", "AGENCY_DUTY", "what", "The names and the place");
    }

    private static Map<String, String> with(String field, String value, LocalDate day) {
        Map<String, String> all = day("on", day);
        all.put(field, value);
        return all;
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return new HashMap<>(
                Map.of(
                        field + "-day", Integer.toString(day.getDayOfMonth()),
                        field + "-month", Integer.toString(day.getMonthValue()),
                        field + "-year", Integer.toString(day.getYear())));
    }
}
