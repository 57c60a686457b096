package org.adoptionportal.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** What a couple in Stage One know of what we wait for: each their own part. */
class OwnAwaitedTest {

    private static final String WITH_PARTNER = "Something is with your partner.";
    private static final String WORDS = "Canary of the worker";
    private static final String STAFF_ONLY = "Canary for staff";

    private final Person one = People.adopter("Robin Fenwick");
    private final Person other = People.adopter("Ash Fenwick");
    private final Couple couple =
            Couple.whoSent(one, says("Robin", "Onesie"), other, says("Ash", "Twosie"));
    private final StageOne case1 = accepted();

    @Test
    void neitherLearnsAnythingOfTheOther() {
        case1.asksForAll();
        case1.records("DBS check, Robin", "RECEIVE", WORDS);
        somethingForStaff();
        for (String seen : List.of(page(couple.first().visitor()), json(one))) {
            assertThat(seen)
                    .contains("Onesie Earlier", "Onesie Child", "1 Onesie Street")
                    .doesNotContain("Twosie", WORDS, STAFF_ONLY, "Something else");
        }
        for (String seen : List.of(page(couple.second()), json(other))) {
            assertThat(seen)
                    .contains("Twosie Earlier", "Twosie Child", "1 Twosie Street")
                    .doesNotContain("Onesie", WORDS, STAFF_ONLY, "Something else");
        }
        assertThat(Api.signedInAs(other).get(path() + "/" + idOf("DBS check, Robin")).status())
                .isEqualTo(403);
    }

    @Test
    void theWordsOfTheWorkersAreThereToBeFound() {
        case1.records("DBS check, Robin", "RECEIVE", WORDS);
        somethingForStaff();
        assertThat(case1.check("DBS check, Robin").text()).contains(WORDS);
        assertThat(case1.checks().text()).contains(STAFF_ONLY, "Onesie", "Twosie");
    }

    @Test
    void whatEachAnsweredStandsUnderTheirName() {
        Page print = case1.worker().get("/cases/adoption/" + case1.reference() + "/print");
        assertThat(print.document().select(".govuk-summary-card__title").eachText())
                .contains(
                        "Your children, Robin Fenwick",
                        "Your children, Ash Fenwick",
                        "Your address")
                .doesNotContain("Your children");
    }

    @Test
    void whatIsWithThePartnerIsOneLineAndNeverNamed() {
        assertThat(page(couple.second())).doesNotContain(WITH_PARTNER);
        case1.records("Money and outgoings, Robin", "REQUEST", "");
        case1.records("Right to live in the UK, Robin", "REQUEST", "");
        assertThat(page(couple.second()).split(WITH_PARTNER, -1)).hasSize(2);
        assertThat(json(other)).contains("\"withPartner\":true");
        assertThat(page(couple.first().visitor())).doesNotContain(WITH_PARTNER);
        case1.records("Money and outgoings, Robin", "RECEIVE", "");
        case1.records("Right to live in the UK, Robin", "DROP", WORDS);
        case1.records("Medical report, Robin", "REQUEST", "");
        assertThat(page(couple.second())).doesNotContain(WITH_PARTNER);
        assertThat(json(other)).contains("\"withPartner\":false", "\"done\":0");
        assertThat(json(one)).contains("\"done\":1");
    }

    @Test
    void whatTheyMustDoComesFirstAndWhatIsSettledIsCounted() {
        case1.asksForAll();
        case1.records("Medical report, Robin", "RECEIVE", "");
        case1.records("Council check, 1 Example Lane", "RECEIVE", "");
        case1.records("Council check, 1 Example Lane", "REVIEW", "");
        case1.records("Employer’s reference, Robin", "DROP", WORDS);
        Page home = couple.first().home();
        assertThat(home.document().select(".portal-waiting__list--yours li").eachText())
                .containsExactly(
                        "What you earn, spend and owe We have asked. It has been with you since "
                                + London.date(today()),
                        "That you may live in the UK We have asked. It has been with you since "
                                + London.date(today()));
        assertThat(home.text())
                .contains("2 are done.", "Your medical report We have it, and are reading it")
                .contains("A letter about you from Referee Number 1 We have asked")
                .doesNotContain("A letter from where you work");
        assertThat(json(one)).containsSubsequence("\"APPLICANT\"", "\"kind\":\"reference\"");
    }

    @Test
    void somebodyElseFindsNothing() {
        assertThat(Api.signedInAs(People.adopter()).get(path()).status()).isEqualTo(404);
    }

    private StageOne accepted() {
        Decider decider = Decider.any();
        decider.accepts(couple.first().reference());
        return new StageOne(couple.first(), decider.visitor());
    }

    private void somethingForStaff() {
        Page form = case1.worker().get("/cases/" + case1.reference() + "/awaiting/new");
        Map<String, String> typed = Map.of("subject", STAFF_ONLY, "heldUpBy", "APPLICANT");
        case1.worker().submitWith(form, "Add it", typed);
    }

    private String idOf(String name) {
        return case1.check(name).path().replaceAll("^.*/", "");
    }

    private static String page(Visitor visitor) {
        return visitor.get("/home").document().html();
    }

    private String json(Person person) {
        return Api.signedInAs(person).get(path()).body();
    }

    private String path() {
        return "/api/v1/cases/" + case1.reference() + "/awaiting";
    }

    private static LocalDate today() {
        return London.today(Portal.running().bean(Clock.class));
    }

    /** Answers of their own that nobody else may learn of. */
    private static Map<String, String> says(String name, String canary) {
        Map<String, String> answers = new HashMap<>();
        answers.put("first-names", name);
        answers.putAll(
                Map.of(
                        "earlier-relationships", "yes",
                        "relationship-1-name", canary + " Earlier",
                        "relationship-1-from", "2001",
                        "relationship-1-to", "2004",
                        "relationship-1-children", "no",
                        "relationship-1-safe", "yes"));
        answers.putAll(
                Map.of(
                        "has-children", "yes",
                        "child-1-name", canary + " Child",
                        "child-1-born-day", "1",
                        "child-1-born-month", "2",
                        "child-1-born-year", "2019",
                        "child-1-lives", "with-me"));
        answers.putAll(
                Map.of(
                        "lived-there", "no",
                        "address-1-line-1", "1 " + canary + " Street",
                        "address-1-town", "Latecombe",
                        "address-1-from", "1999",
                        "address-1-to", "2020",
                        "lived-abroad", "yes",
                        "countries", canary + "land"));
        return answers;
    }
}
