package org.adoptionportal.familysupport.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class SupportCaseTest {

    private static final String LINK = "Make a new link";

    private final FamilyAsking family = FamilyAsking.valid();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.POST_ORDER_WORKER));

    @Test
    void aWorkerReadsWhatWasWrittenAndHowToReachTheFamily() {
        assertThat(open(family.reference()).text())
                .contains("Before you make contact", "01632 960 007")
                .contains("Rowan cannot sleep, and school is hard.")
                .contains("What the rules suggest: you decide", "Not urgent")
                .contains("Hartlepool");
    }

    @Test
    void dangerSuggestsUrgencyAndAPersonDecides() {
        family.with("what-is-happening", "dangers", "MISSING");
        Page page = open(family.reference());
        assertThat(page.text()).contains("Urgent, today", "A child goes missing");
        Page decided =
                worker.submitWith(
                        page,
                        "Record the urgency",
                        Map.of("urgency", "USUAL", "why", "Home again, safe"));
        assertThat(decided.text()).contains("Tell the family what we can do");
        assertThat(worker.history(decided)).contains("Urgency decided: Not urgent");
    }

    @Test
    void aRequestIsAssessedAndClosed() {
        Page page = triaged(open(family.reference()));
        Page started = worker.submitWith(page, "Record the start", today("startedOn"));
        assertThat(started.text()).contains("Finish the assessment of need");
        Map<String, String> end = today("finishedOn");
        end.put("assessed", "SUPPORT_AND_FUND");
        Page assessed = worker.submitWith(started, "Record the end", end);
        assertThat(assessed.text()).contains("Decide on support, and tell the family");
        Page closed =
                worker.submitWith(
                        assessed,
                        "Close the request",
                        Map.of("outcome", "SUPPORT_AGREED", "advice", "Six sessions from June"));
        assertThat(worker.history(closed)).contains("Closed: Support was agreed");
        assertThat(closed.text()).doesNotContain("Close the request");
    }

    @Test
    void anAssessmentCannotStartBeforeTriageOrInTheFuture() {
        Page page = open(family.reference());
        assertThat(page.text()).doesNotContain("Record the start");
        Map<String, String> later = today("startedOn");
        later.put("startedOn-year", "2199");
        assertThat(worker.submitWith(triaged(page), "Record the start", later).errors())
                .containsExactly("This day has not come yet");
    }

    @Test
    void aReferralForAChildsSafetyIsNotSeenByTheFamily() {
        Page sent = family.sends();
        Page page = open(FamilyAsking.referenceOn(sent));
        Page referred =
                worker.submitWith(
                        page,
                        "Record the referral",
                        Map.of("to", "Front door, Hattie", "referred", "Bruises"));
        assertThat(worker.history(referred)).contains("Front door, Hattie");
        String follow = family.visitor().get(sent.path().replace("/sent", "")).text();
        assertThat(follow).doesNotContainIgnoringCase("front door").doesNotContain("Bruises");
    }

    @Test
    void whoElseHelpsComesFromTheAgencysListAndTheFamilyReadsIt() {
        Page sent = family.sends();
        Page page = open(FamilyAsking.referenceOn(sent));
        assertThat(worker.press(page, "Record what they were told").errors())
                .containsExactly("Choose who helps, or say who does");
        String button = "Record what they were told";
        worker.submitWith(page, button, Map.of("provider", "The Finding Circle"));
        assertThat(family.visitor().get(sent.path().replace("/sent", "")).text())
                .contains("What we told you", "The Finding Circle, 01632 960155");
    }

    @Test
    void nothingIsPassedOnWithoutConsent() {
        Page page = open(family.with("you", "authority", "1").reference());
        Map<String, String> passing = new HashMap<>(Map.of("council", "2", "passed", "All of it"));
        assertThat(worker.submitWith(page, "Pass on", passing).errors())
                .containsExactly(
                        "Say who agreed, when and how: without consent we pass nothing on");
        passing.put("consent", "Juniper, today, on the telephone");
        Page passed = worker.submitWith(page, "Pass on", passing);
        assertThat(worker.history(passed)).contains("Passed on to", "All of it");
    }

    @Test
    void aDecisionOnWhatHasMeanwhileChangedIsRefused() {
        Page first = open(family.reference());
        worker.press(first, "Record that we spoke to the family");
        assertThat(triaged(first).status()).isEqualTo(412);
    }

    @Test
    void otherRolesSeeNothing() {
        String path = "/cases/support/" + family.reference();
        for (StaffRole role : List.of(StaffRole.SOCIAL_WORKER, StaffRole.RECORDS_COUNSELLOR)) {
            Visitor other = Visitor.signedInAs(People.staff(role));
            assertThat(other.ask(path).status()).isEqualTo(404);
            assertThat(other.ask("/cases/support/new").status()).isEqualTo(403);
        }
    }

    @Test
    void aWorkerEntersWhatWasSaidOnTheTelephone() {
        Page form = worker.get("/cases/support/new");
        Map<String, String> all = new HashMap<>();
        family.pages().values().forEach(all::putAll);
        assertThat(worker.submit(form, all).errors())
                .containsExactly("Choose how the request reached us");
        all.put("takenBy", "TELEPHONE");
        Page entered = worker.submit(form, all);
        assertThat(entered.text()).contains("Juniper Sallow");
        assertThat(worker.history(entered)).contains("Request for support entered for somebody");
    }

    @Test
    void aFamilyThatTelephonedIsHandedALinkIfItWantsOne() {
        Map<String, String> all = new HashMap<>(Map.of("takenBy", "TELEPHONE"));
        family.pages().values().forEach(all::putAll);
        Page entered = worker.submit(worker.get("/cases/support/new"), all);
        assertThat(worker.submitWith(entered, LINK, Map.of("handing", "person")).errors())
                .containsExactly("Ask them first: a link is only for somebody who wants it");
        Map<String, String> email = Map.of("agreed", "yes", "handing", "email");
        assertThat(worker.submitWith(entered, LINK, email).errors())
                .containsExactly("They did not say that email is safe. Hand it over in person");
        Map<String, String> person = Map.of("agreed", "yes", "handing", "person");
        Page link = worker.submitWith(entered, LINK, person);
        assertThat(Visitor.anonymous().get(link.path()).text()).contains("What happens next");
        assertThat(worker.history(worker.get(entered.path()))).contains("A personal link was made");
        assertThat(worker.submitWith(entered, LINK, person).status()).isEqualTo(412);
    }

    @Test
    void whoeverHasAnAccountGetsNoLink() {
        Visitor parent = Visitor.signedInAs(People.of(PersonaKind.FAMILY));
        FamilyAsking signedIn = new FamilyAsking(parent, family.pages());
        assertThat(open(signedIn.reference()).text()).doesNotContain(LINK);
        assertThat(open(family.reference()).text()).contains(LINK);
    }

    private Page open(String reference) {
        return worker.get("/cases/support/" + reference);
    }

    private Page triaged(Page page) {
        return worker.submitWith(
                page, "Record the urgency", Map.of("urgency", "USUAL", "why", "Settled"));
    }

    private static Map<String, String> today(String field) {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        return new HashMap<>(
                Map.of(
                        field + "-day", Integer.toString(today.getDayOfMonth()),
                        field + "-month", Integer.toString(today.getMonthValue()),
                        field + "-year", Integer.toString(today.getYear())));
    }
}
