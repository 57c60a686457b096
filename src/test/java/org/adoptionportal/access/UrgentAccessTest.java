package org.adoptionportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An hour in a case that is not one's own, and workers who are kept out of one. */
class UrgentAccessTest {

    private static final String WHY = "A child is at the door and nobody answers";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final String reference = Applicant.whoSent(People.adopter()).reference();
    private final String casePage = "/cases/adoption/" + reference;
    private final Person elsewhere = People.staffOf(2, StaffRole.STAGE_ONE_WORKER);
    private final Person manager = People.staffOf(1, StaffRole.MANAGER);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void itOpensForAnHourAndNothingCanBeChanged() {
        Visitor visitor = Visitor.signedInAs(elsewhere);
        assertThat(visitor.ask(casePage).status()).isEqualTo(404);
        Page opened = opens(visitor);
        assertThat(opened.path()).isEqualTo(casePage);
        assertThat(opened.text()).contains("Robin Fenwick").doesNotContain("Accept into Stage One");
        assertThat(visitor.ask(casePage + "/acceptance").status()).isEqualTo(403);
        assertThat(visitor.get("/worklist").text()).doesNotContain(reference);
        clock.moveBy(Duration.ofMinutes(29));
        assertThat(visitor.ask(casePage).status()).isEqualTo(200);
        clock.moveBy(Duration.ofMinutes(29));
        assertThat(visitor.ask(casePage).status()).isEqualTo(200);
        clock.moveBy(Duration.ofMinutes(3));
        assertThat(visitor.ask(casePage).status()).isEqualTo(404);
    }

    @Test
    void whoNeedsItNoLongerClosesIt() {
        Visitor visitor = Visitor.signedInAs(elsewhere);
        opens(visitor);
        Page open = visitor.get("/urgent-access");
        visitor.press(open, "Close it now " + reference);
        assertThat(visitor.ask(casePage).status()).isEqualTo(404);
        assertThat(visitor.get("/urgent-access").text()).doesNotContain(reference);
    }

    @Test
    void aManagerIsToldAndReviewsIt() {
        opens(Visitor.signedInAs(elsewhere));
        assertThat(Mailbox.awaitTo(manager.email(), 1).getLast().text())
                .doesNotContain(reference, "Robin", "child");
        Visitor reviewer = Visitor.signedInAs(manager);
        Page review = review(reviewer);
        assertThat(review.text()).contains("Kit Hale", reference, WHY);
        assertThat(reviewer.press(review, "Keep what I found").errors())
                .containsExactly("Choose what you found");
        Map<String, String> found =
                Map.of("verdict", "JUSTIFIED", "found", "I rang the duty worker");
        Page done = reviewer.submitWith(review, "Keep what I found", found);
        assertThat(done.text()).contains("It was right to open it", "I rang the duty worker");
        assertThat(reviewer.history(reference))
                .contains("Opened for an hour by somebody whose case it is not: " + WHY)
                .contains("Urgent access reviewed: It was right to open it");
        assertThat(reviewer.submitWith(review, "Keep what I found", found).status())
                .as("sent twice")
                .isEqualTo(200);
        Visitor second = Visitor.signedInAs(People.staffOf(1, StaffRole.MANAGER));
        assertThat(second.get("/worklist?kind=urgent-access").text())
                .doesNotContain("opened " + reference);
    }

    @Test
    void nobodyReviewsThemselves() {
        Person both = People.staffWith(new Remit(StaffRole.MANAGER, null));
        Visitor visitor = Visitor.signedInAs(both);
        opens(visitor);
        Page review = review(visitor);
        assertThat(review.text()).contains("This was you").doesNotContain("Keep what I found");
    }

    @Test
    void aReasonAndARightReferenceAreNeeded() {
        Visitor visitor = Visitor.signedInAs(elsewhere);
        Page form = visitor.get("/urgent-access");
        assertThat(visitor.submitWith(form, OPEN, Map.of("reference", reference)).errors())
                .containsExactly("Say why it cannot wait");
        Page unknown =
                visitor.submitWith(form, OPEN, Map.of("reference", "22222-22222", "why", WHY));
        assertThat(unknown.errors())
                .containsExactly("There is no case with this reference. Check it and try again");
        assertThat(unknown.document().select("textarea").text()).isEqualTo(WHY);
        assertThat(visitor.ask(casePage).status()).isEqualTo(404);
    }

    @Test
    void whoIsKeptOutFindsNothingAndCannotBeLetIn() {
        Person kept = People.staffOf(1, StaffRole.STAGE_ONE_WORKER);
        Visitor worker = Visitor.signedInAs(kept);
        assertThat(worker.ask(casePage).status()).isEqualTo(200);
        Visitor boss = Visitor.signedInAs(manager);
        Page access = boss.get("/cases/" + reference + "/access");
        assertThat(boss.submitWith(access, "Keep them out", Map.of("why", "Cousins")).errors())
                .containsExactly("Choose who is kept out");
        Page done =
                boss.submitWith(
                        access,
                        "Keep them out",
                        Map.of("worker", "" + kept.personaId(), "why", "Cousins"));
        assertThat(done.text()).contains("Kit Hale", "Cousins");
        assertThat(worker.ask(casePage).status()).isEqualTo(404);
        assertThat(worker.get("/worklist").text()).doesNotContain(reference);
        assertThat(opens(worker).status()).isEqualTo(403);
        Page team = boss.get("/cases/" + reference + "/allocation");
        assertThat(
                        boss.submitWith(
                                        team,
                                        "Give the case",
                                        Map.of("worker", "" + kept.personaId()))
                                .errors())
                .containsExactly("Choose somebody whose role is for case " + reference);
        boss.press(boss.get("/cases/" + reference + "/access"), "Let in again Kit Hale");
        assertThat(worker.ask(casePage).status()).isEqualTo(200);
    }

    private static final String OPEN = "Open the case for one hour";

    private Page opens(Visitor visitor) {
        return visitor.submitWith(
                visitor.get("/urgent-access"),
                OPEN,
                Map.of("reference", reference.toLowerCase(Locale.ROOT), "why", WHY));
    }

    private Page review(Visitor visitor) {
        Page list = visitor.get("/worklist?kind=urgent-access");
        String href =
                list.document().select(".portal-worklist__link").stream()
                        .filter(link -> link.text().endsWith("opened " + reference))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        return visitor.get(href);
    }
}
