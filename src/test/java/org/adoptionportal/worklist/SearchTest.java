package org.adoptionportal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final String NOTHING = "We found nothing that you may see";

    private final String name = "Q" + UUID.randomUUID().toString().replace("-", "");
    private final Enquirer enquirer = Enquirer.valid();
    private final Person person = People.staff(StaffRole.TRIAGE);
    private final Visitor worker = Visitor.signedInAs(person);
    private final String reference = enquired();

    private String enquired() {
        enquirer.answers().put("names", "Zo\u00EB " + name);
        enquirer.answers().put("telephone", "01632 960 177");
        return enquirer.reference();
    }

    @Test
    void aCaseIsFoundByItsReferenceHoweverItIsTyped() {
        Page found =
                search(Map.of("reference", reference.toLowerCase(Locale.ROOT).replace("-", " ")));
        assertThat(found.text()).contains("1 case", reference, name);
        assertThat(found.path()).matches("/search/\\d+");
        assertThat(worker.click(found, "Zo\u00EB " + name).path())
                .isEqualTo("/cases/enquiry/" + reference);
    }

    @Test
    void itIsFoundByWordsOfANameWithoutAccents() {
        assertThat(search(Map.of("name", name)).text()).contains(reference);
        assertThat(search(Map.of("name", name.toLowerCase(Locale.ROOT) + ", zoe")).text())
                .contains(reference);
        assertThat(search(Map.of("name", name + " Albert")).text()).contains(NOTHING);
        assertThat(search(Map.of("name", name.substring(0, 9))).text()).contains(NOTHING);
    }

    @Test
    void allThatIsKnownMustFit() {
        Map<String, String> known =
                Map.of(
                        "name",
                        name,
                        "email",
                        enquirer.email().toUpperCase(Locale.ROOT),
                        "telephone",
                        "+44 1632 960177",
                        "postcode",
                        "ab12cd");
        assertThat(search(known).text()).contains(reference);
        Map<String, String> other = new HashMap<>(known);
        other.put("postcode", "AB1 2CE");
        assertThat(search(other).text()).contains(NOTHING);
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        for (Person other :
                new Person[] {
                    People.staffOf(2, StaffRole.TRIAGE), People.staff(StaffRole.PANEL_ADMINISTRATOR)
                }) {
            Visitor elsewhere = Visitor.signedInAs(other);
            for (var known :
                    List.of(
                            Map.of("name", name),
                            Map.of("reference", reference),
                            Map.of("email", enquirer.email()),
                            Map.of("telephone", "01632 960177", "name", name),
                            Map.of("postcode", "AB1 2CD", "name", name))) {
                Page found = elsewhere.submit(elsewhere.get("/search"), known);
                assertThat(found.status()).isEqualTo(200);
                assertThat(found.text()).contains(NOTHING);
            }
        }
    }

    @Test
    void anApplicantIsFoundByTheirDayOfBirthInTheirCouncilAlone() {
        Applicant applicant = Applicant.begins(People.adopter());
        applicant.answersEverything(Map.of("last-name", name, "local-authority", "1"));
        applicant.sends();
        Visitor here = Visitor.signedInAs(People.staffOf(1, StaffRole.TRIAGE));
        Visitor elsewhere = Visitor.signedInAs(People.staffOf(2, StaffRole.TRIAGE));
        assertThat(search(here, born("27")).text()).contains(applicant.reference());
        assertThat(search(here, born("28")).text()).contains(NOTHING);
        assertThat(search(elsewhere, born("27")).text()).contains(NOTHING);
    }

    private Map<String, String> born(String day) {
        return Map.of(
                "name",
                name,
                "dateOfBirth-day",
                day,
                "dateOfBirth-month",
                "3",
                "dateOfBirth-year",
                "1985");
    }

    @Test
    void everySearchIsKeptAndNobodyElseOpensIt() {
        long before = kept();
        Page found = search(Map.of("name", name));
        assertThat(kept()).isEqualTo(before + 1);
        Visitor other = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(other.get(found.path()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name||Enter something that you know about the case",
                "reference|ABC|Check the reference: it is like K7M2P-9XQ4T",
                "dateOfBirth-day|31|Enter the day, month and year, like 27 3 2026"
            })
    void whatCannotBeLookedForIsNamedAndStays(String field, String typed, String fault) {
        String text = typed == null ? "" : typed;
        Page again = search(Map.of(field, text));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).containsExactly(fault);
        assertThat(again.value(field)).isEqualTo(text);
    }

    @Test
    void programsSearchToo() {
        Api api = Api.signedInAs(person);
        Answer found =
                api.post("/api/v1/search", "{\"email\": \"%s\"}".formatted(enquirer.email()));
        assertThat(found.json().get("items").get(0).get("reference").getStringValue())
                .isEqualTo(reference);
        assertThat(api.post("/api/v1/search", "{}").status()).isEqualTo(422);
    }

    @Test
    void whatIsFoundCostsAFewStatements() throws Exception {
        String path = search(Map.of("name", name)).path();
        assertThat(Queries.during(() -> worker.get(path))).hasSizeLessThanOrEqualTo(5);
    }

    private long kept() {
        return Rows.count(
                "SELECT COUNT(*) FROM case_search WHERE persona_id = ?", person.personaId());
    }

    private Page search(Map<String, String> typed) {
        return search(worker, typed);
    }

    private static Page search(Visitor who, Map<String, String> typed) {
        return who.submit(who.get("/search"), typed);
    }
}
