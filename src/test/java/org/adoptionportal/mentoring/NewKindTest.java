package org.adoptionportal.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every room that knows no kind of case works for one that none of them has heard of. */
@TestInstance(Lifecycle.PER_CLASS)
class NewKindTest {

    private final int council = Council.ofItsOwn();
    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final MadeUpPortal portal = new MadeUpPortal();
    private final Person family = People.of(PersonaKind.FAMILY);
    private final Person kit = People.staffOf(council, StaffRole.POST_ORDER_WORKER);
    private final Person boss = People.staffOf(council, StaffRole.MANAGER);
    private final Visitor worker = portal.visitor(kit);
    private final Visitor manager = portal.visitor(boss);

    @AfterAll
    void forget() {
        portal.close();
    }

    @Test
    void itStandsInTheWorklistWithItsOwnWords() {
        String reference = asked();
        assertThat(line(reference))
                .contains("Mentoring", "Asked for a mentor", "Find a mentor", "opened today");
        Page mine = worker.get("/worklist?kind=mentoring&stage=MENTORING_ASKED");
        assertThat(mine.text()).contains("Mentoring · Asked for a mentor", reference);
        assertThat(worker.get("/worklist?kind=enquiry").text()).doesNotContain(reference);
        assertThat(program(kit, reference).api().get("/api/v1/worklist?kind=mentoring").body())
                .contains(reference, "\"nextStep\":\"mentoring-match\"");
    }

    @Test
    void everyPageOfACaseIsThereUnderTheSameFrame() {
        String reference = asked();
        Page overview = worker.get("/cases/mentoring/" + reference);
        List<String> tabs = overview.document().select(".portal-tabs a").eachAttr("href");
        assertThat(tabs).hasSizeGreaterThanOrEqualTo(6);
        for (String href : tabs) {
            Page tab = worker.get(href);
            assertThat(tab.status()).as(href).isEqualTo(200);
            assertThat(tab.text()).as(href).contains("Mentoring", reference, MentoringNotice.WORDS);
            assertThat(tab.document().select(".portal-tabs [aria-current]").attr("href"))
                    .isEqualTo(href);
        }
        assertThat(program(kit, reference).get("").field("kind")).isEqualTo("mentoring");
    }

    @Test
    void whatItWaitsForIsFollowed() {
        String reference = asked();
        Page list = worker.get("/cases/" + reference + "/awaiting");
        assertThat(list.text()).contains("A friend’s word, Ash Birch", "Not asked yet");
        worker.submitSeveral(
                list,
                "Record as asked for today",
                Map.of(
                        "thing",
                        list.document().select("input[name=thing]").eachAttr("value"),
                        "step",
                        List.of("REQUEST")));
        assertThat(program(kit, reference).get("").field("nextStep")).isEqualTo("mentoring-await");
        assertThat(worker.get("/worklist?waiting=others").text()).contains(reference);
        assertThat(worker.history(reference)).contains("Asked for: A friend’s word, Ash Birch");
        assertThat(program(family, reference).get("/awaiting").body())
                .contains("A word from Ash Birch", "SOMEBODY_ELSE");
    }

    @Test
    void itsTimeCanBeGivenMore() {
        String reference = asked();
        LocalDate due = LocalDate.parse(program(kit, reference).get("").field("nextDueOn"));
        LocalDate later = due.plusDays(9);
        Map<String, String> more =
                Map.of(
                        "extension-reason", "AT_APPLICANTS_REQUEST",
                        "extension-words", "They travel",
                        "extension-until-day", Integer.toString(later.getDayOfMonth()),
                        "extension-until-month", Integer.toString(later.getMonthValue()),
                        "extension-until-year", Integer.toString(later.getYear()));
        Page time = worker.get("/cases/" + reference + "/holds");
        assertThat(time.text()).contains("Due by " + London.date(due));
        assertThat(worker.submitWith(time, "Give more time", more).text())
                .contains("Due by " + London.date(later));
        assertThat(line(reference)).contains("Due " + London.date(later));
        assertThat(program(kit, reference).get("/holds").body()).contains(later.toString());
    }

    @Test
    void peopleAndStaffWriteToEachOther() {
        String reference = asked();
        Visitor theirs = portal.visitor(family);
        String path = "/messages/" + reference;
        theirs.submitWith(theirs.get(path), "Send the message", Map.of("message", "Hello there"));
        assertThat(line(reference)).contains("New message since " + London.date(today));
        Page talk = worker.get("/cases/" + reference + "/conversation");
        assertThat(talk.text()).contains("Hello there");
        worker.submitWith(talk, "Add the note", Map.of("note", "A kind voice"));
        worker.submitWith(talk, "Send the message", Map.of("message", "Good morning"));
        assertThat(theirs.get(path).text()).contains("Good morning").doesNotContain("A kind voice");
        assertThat(program(family, reference).get("/messages").body()).contains("Good morning");
        assertThat(program(kit, reference).get("/notes").body()).contains("A kind voice");
        assertThat(line(reference)).doesNotContain("New message");
    }

    @Test
    void itIsGivenToWhoeverMayHaveIt() {
        String reference = asked();
        Page given = give(reference, kit);
        assertThat(given.text()).contains("Worker Kit Hale");
        assertThat(worker.get("/worklist?whose=mine").text()).contains(reference);
        assertThat(manager.get("/caseload").text()).contains("Kit Hale");
        Person triage = People.staffOf(council, StaffRole.TRIAGE);
        assertThat(give(reference, triage).errors())
                .containsExactly("Choose somebody whose role is for case " + reference);
    }

    @Test
    void itIsFoundByNameAndByReference() {
        String name = name();
        String reference = portal.asks(family, name, council);
        assertThat(found(worker, "name", name)).contains(reference, "Asked for a mentor");
        assertThat(found(worker, "reference", reference)).contains(name);
        Visitor triage = portal.visitor(People.staffOf(council, StaffRole.TRIAGE));
        assertThat(found(triage, "name", name)).doesNotContain(reference);
    }

    @Test
    void theNightlyCheckKnowsHowItShouldStand() {
        String reference = asked();
        StoredCase stored = StoredCase.of(reference);
        portal.night(stored);
        Visitor administrator = portal.visitor(People.staffOf(council, StaffRole.ADMINISTRATOR));
        assertThat(administrator.get("/worklist").text()).doesNotContain(reference);
        stored.with("next_step = 'mentoring-await'");
        portal.night(stored);
        Page list = administrator.get("/worklist");
        String title = "Case " + reference + ": its status is wrong";
        Page finding = administrator.click(list, title);
        assertThat(finding.text())
                .contains("Next step Wait for a word from the friend Find a mentor")
                .contains("Kind of case Mentoring");
        administrator.press(finding, "Work the status out anew");
        assertThat(stored.has("next_step = 'mentoring-match'")).isTrue();
    }

    @Test
    void itIsInThePictureOfTheTeam() {
        asked();
        Page picture = manager.get("/picture?authority=" + council);
        assertThat(picture.document().select("svg[role=img] title").eachText())
                .contains("Mentoring: open cases by stage and age");
        assertThat(picture.document().select("table").text()).contains("Asked for a mentor");
        JsonNode stages = portal.api(boss).get("/api/v1/picture?authority=" + council).json();
        assertThat(stages.get("items").get(0).get("kind").getStringValue()).isEqualTo("mentoring");
    }

    @Test
    void aDecisionOfItsOwnEndsIt() {
        String reference = asked();
        Page matched =
                worker.press(worker.get("/cases/mentoring/" + reference), "A mentor is found");
        assertThat(matched.text()).contains("Has a mentor");
        assertThat(worker.history(reference))
                .contains("A mentor was asked for", "the family", "A mentor was found");
        assertThat(worker.get("/worklist?waiting=agency").text()).doesNotContain(reference);
        assertThat(program(kit, reference).get("/holds").json().get("clock").isNull()).isTrue();
    }

    @Test
    void whoeverItIsNotForFindsNothing() {
        String reference = asked();
        List<Person> others = new ArrayList<>();
        others.add(People.staffOf(council, StaffRole.STAGE_ONE_WORKER));
        others.add(People.staffOf(Council.ofItsOwn(), StaffRole.POST_ORDER_WORKER));
        for (Person other : others) {
            Visitor visitor = portal.visitor(other);
            assertThat(visitor.get("/cases/mentoring/" + reference).status()).isEqualTo(404);
            assertThat(visitor.get("/cases/" + reference + "/history").status()).isEqualTo(404);
            assertThat(program(other, reference).get("").status()).isEqualTo(404);
        }
        Person stranger = People.of(PersonaKind.FAMILY);
        assertThat(program(stranger, reference).get("/messages").status()).isEqualTo(404);
        assertThat(program(stranger, reference).get("/awaiting").status()).isEqualTo(404);
    }

    private String asked() {
        return portal.asks(family, name(), council);
    }

    private static String name() {
        return "Q" + UUID.randomUUID().toString().replace("-", "");
    }

    private CaseProgram program(Person person, String reference) {
        return portal.program(person, reference);
    }

    private Page give(String reference, Person to) {
        return manager.submitWith(
                manager.get("/cases/" + reference + "/allocation"),
                "Give the case",
                Map.of("worker", Long.toString(to.personaId())));
    }

    private static String found(Visitor visitor, String field, String sought) {
        return visitor.submitWith(visitor.get("/search"), "Search", Map.of(field, sought)).text();
    }

    private String line(String reference) {
        return worker.get("/worklist").document().select(".portal-worklist__case").stream()
                .map(Element::text)
                .filter(text -> text.contains(reference))
                .findFirst()
                .orElse("");
    }
}
