package org.adoptionportal.familysupport.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A family in a crisis left a name and a number: staff on duty of every council have its case. */
class NoCouncilYetTest {

    private static final List<Authority> OURS = Portal.running().bean(Authorities.class).partners();
    private static final int HERE = OURS.getFirst().id();
    private static final int THERE = OURS.getLast().id();

    private final String reference = crisis();
    private final String path = "/cases/support/" + reference;
    private final String allocation = "/cases/" + reference + "/allocation";
    private final Person person = People.staffOf(HERE, StaffRole.POST_ORDER_WORKER);
    private final Visitor worker = Visitor.signedInAs(person);

    @Test
    void staffOnDutyOfEveryCouncilHaveItInTheirListAndCounts() {
        for (StaffRole role : List.of(StaffRole.POST_ORDER_WORKER, StaffRole.MANAGER)) {
            Person onDuty = People.staffOf(Council.ofItsOwn(), role);
            Visitor visitor = Visitor.signedInAs(onDuty);
            Page list = visitor.get("/worklist?kind=support");
            assertThat(listed(list)).as("%s", role).contains(reference);
            assertThat(list.document().select(".portal-views__count").getFirst().text())
                    .as("%s counts as many as are listed", role)
                    .isEqualTo(Integer.toString(listed(list).size()));
            assertThat(visitor.get(path).text()).contains("Sorrel Finch", "01632 960 009");
            Api api = Api.signedInAs(onDuty);
            assertThat(api.get("/api/v1/worklist?kind=support").body()).contains(reference);
            assertThat(api.get("/api/v1/support/" + reference).body())
                    .contains("\"authority\":null");
        }
    }

    @Test
    void nobodyElseOfACouncilSeesIt() {
        for (StaffRole role : List.of(StaffRole.TRIAGE, StaffRole.SOCIAL_WORKER)) {
            Person other = People.staffOf(HERE, role);
            Visitor visitor = Visitor.signedInAs(other);
            assertThat(visitor.get("/worklist?kind=support").text()).doesNotContain(reference);
            assertThat(visitor.ask(path).status()).as("%s", role).isEqualTo(404);
            assertThat(Api.signedInAs(other).get("/api/v1/cases/" + reference + "/notes").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoeverIsOnDutyTakesItAndWorksOnIt() {
        Page mine = worker.press(worker.get(allocation), "Take this case on");
        assertThat(mine.text()).contains("Kit Hale");
        Page called = worker.press(worker.get(path), "Record that we spoke to the family");
        assertThat(worker.history(called)).contains("We spoke to the family");
        Visitor manager = Visitor.signedInAs(People.staffOf(THERE, StaffRole.MANAGER));
        assertThat(manager.get(allocation).text()).contains("Give it to somebody");
        assertThat(manager.get("/oversight/openings?worker=" + person.personaId()).text())
                .contains(reference);
    }

    @Test
    void onceTheCouncilIsKnownItIsForItsStaffAlone() {
        worker.press(worker.get(allocation), "Take this case on");
        Page there = set(worker, THERE);
        assertThat(there.path()).isEqualTo("/worklist?done=moved");
        assertThat(there.text()).contains("The case is for another council’s staff now");
        assertThat(worker.ask(path).status()).isEqualTo(404);
        Visitor theirs = Visitor.signedInAs(People.staffOf(THERE, StaffRole.POST_ORDER_WORKER));
        Page page = theirs.get(path);
        assertThat(theirs.history(page)).contains("This is for " + OURS.getLast().name() + " now");
        assertThat(theirs.get(allocation).text())
                .as("whoever had it is not of this council")
                .contains("Nobody yet");
        assertThat(set(theirs, HERE).path()).isEqualTo("/worklist?done=moved");
        assertThat(worker.get(path).document().select("#forCouncil [selected]").eachAttr("value"))
                .containsExactly(Integer.toString(HERE));
        assertThat(set(worker, HERE).path()).as("nothing is lost").isEqualTo(path);
    }

    @Test
    void theSameFormTwiceIsOneDecision() {
        Page form = worker.get(path);
        Map<String, String> council = Map.of("forCouncil", Integer.toString(THERE));
        for (int time = 0; time < 2; time++) {
            assertThat(worker.submitWith(form, "Record the council", council).path())
                    .isEqualTo("/worklist?done=moved");
        }
    }

    @Test
    void onlyOneOfOursCanBeChosen() {
        Page form = worker.get(path);
        for (String council : List.of("", "152", "999", "one")) {
            Page again =
                    worker.submitWith(form, "Record the council", Map.of("forCouncil", council));
            assertThat(again.errors())
                    .containsExactly(
                            "Choose one of our councils. For another, pass the request on");
        }
    }

    @Test
    void aProgramSetsItToo() {
        Api api = Api.signedInAs(person);
        Answer kept = set(api, HERE);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("\"authority\":" + HERE);
        assertThat(set(api, THERE).status()).isEqualTo(204);
        assertThat(api.get("/api/v1/support/" + reference).status()).isEqualTo(404);
    }

    private Page set(Visitor visitor, int council) {
        Map<String, String> chosen = Map.of("forCouncil", Integer.toString(council));
        return visitor.submitWith(visitor.get(path), "Record the council", chosen);
    }

    private Answer set(Api api, int council) {
        String request = "/api/v1/support/" + reference;
        return api.send(
                "POST",
                request + "/council",
                "{\"forCouncil\": \"%d\"}".formatted(council),
                "If-Match",
                api.get(request).header("ETag"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static List<String> listed(Page list) {
        return list.document().select(".portal-worklist__case .portal-reference").eachText();
    }

    private static String crisis() {
        Visitor visitor = Visitor.anonymous();
        Page sent =
                visitor.submit(
                        visitor.get("/family-support/crisis"),
                        Map.of("names", "Sorrel Finch", "telephone", "01632 960 009"));
        return FamilyAsking.referenceOn(sent);
    }
}
