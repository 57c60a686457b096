package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.support.Window;
import org.junit.jupiter.api.Test;

/** Whoever works for one council finds nothing of the cases of another. */
class AnotherCouncilTest {

    private static final int COUNCIL = Council.ofItsOwn();
    private static final int ANOTHER = Council.ofItsOwn();
    private static final String NAME = "Zabriskowitz";
    private static final List<String> PAGES =
            List.of("awaiting", "awaiting/new", "holds", "conversation", "allocation", "history");

    private final Person own = colleague(COUNCIL);
    private final Person other = colleague(ANOTHER);
    private final String reference = accepted();

    @Journey
    void looksEverywhereAndFindsNothing(Window window) {
        try (Visit visit = Browser.signedIn(window, other)) {
            visit.sees("There is nothing here now.").follow("Search for a case");
            visit.fill("Name, or a part of it", NAME).press("Search");
            visit.sees("We found nothing that you may see.").doesNotSee(reference);
            visit.fill("Name, or a part of it", "").fill("Reference", reference).press("Search");
            visit.sees("We found nothing that you may see.");
            visit.goTo("/cases/adoption/" + reference).doesNotSee(NAME);
            assertThat(visit.status()).isEqualTo(404);
        }
    }

    @Test
    void noFilterOfTheWorklistShowsTheCase() {
        Visitor theirs = Visitor.signedInAs(own);
        Visitor others = Visitor.signedInAs(other);
        List<String> filters = filters().toList();
        assertThat(filters).anyMatch(path -> theirs.get(path).text().contains(reference));
        assertThat(filters).noneMatch(path -> others.get(path).text().contains(reference));
    }

    @Test
    void noSearchFindsTheCase() {
        for (var wanted : List.of(Map.of("name", NAME), Map.of("reference", reference))) {
            assertThat(found(own, wanted).text()).contains(NAME);
            assertThat(found(other, wanted).text()).contains("We found nothing that you may see");
        }
    }

    @Test
    void noPageOfTheCaseIsThere() {
        Visitor theirs = Visitor.signedInAs(own);
        Visitor others = Visitor.signedInAs(other);
        pages().forEach(path -> {
            assertThat(theirs.ask(path).status()).as(path).isEqualTo(200);
            assertThat(others.ask(path).status()).as(path).isEqualTo(404);
        });
    }

    @Test
    void noProgramFindsTheCase() {
        Api theirs = Api.signedInAs(own);
        Api others = Api.signedInAs(other);
        paths().forEach(path -> {
            assertThat(theirs.get(path).status()).as(path).isEqualTo(200);
            assertThat(others.get(path).status()).as(path).isEqualTo(404);
        });
        assertThat(theirs.get("/api/v1/worklist").body()).contains(reference);
        assertThat(others.get("/api/v1/worklist").body()).doesNotContain(reference);
    }

    private static Person colleague(int council) {
        return People.staffOf(council, StaffRole.STAGE_ONE_WORKER, StaffRole.TRIAGE);
    }

    private String accepted() {
        Applicant applicant = Applicant.begins(People.adopter());
        applicant.answersEverything(
                Map.of("local-authority", Integer.toString(COUNCIL), "last-name", NAME));
        applicant.sends();
        new Decider(Visitor.signedInAs(own)).accepts(applicant.reference());
        return applicant.reference();
    }

    private static Stream<String> filters() {
        Stream<String> whose =
                Stream.of("everyones", "mine", "my-teams", "unallocated").map("whose="::concat);
        Stream<String> waiting =
                Arrays.stream(WaitingFor.values())
                        .map(each -> "waiting=" + each.name().toLowerCase(Locale.ROOT));
        Stream<String> more = Stream.of("authority=" + COUNCIL, "kind=adoption", "stage=STAGE_ONE");
        return Stream.of(whose, waiting, more).flatMap(each -> each).map("/worklist?"::concat);
    }

    private static Page found(Person person, Map<String, String> wanted) {
        Visitor visitor = Visitor.signedInAs(person);
        return visitor.submitWith(visitor.get("/search"), "Search", wanted);
    }

    private Stream<String> pages() {
        return Stream.concat(
                Stream.of("/cases/adoption/" + reference),
                PAGES.stream().map(page -> "/cases/" + reference + "/" + page));
    }

    private Stream<String> paths() {
        return Stream.of(
                "/api/v1/applications/" + reference,
                "/api/v1/applications/" + reference + "/letters",
                "/api/v1/cases/" + reference + "/allocation",
                "/api/v1/cases/" + reference + "/messages",
                "/api/v1/cases/" + reference + "/notes");
    }
}
