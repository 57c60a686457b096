package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts that nobody sends or changes for six months are deleted, two weeks after a warning. */
class DraftRetentionTest {

    private static final int WARNING_DAYS = 14;
    private static final String SUBJECT = "You have something waiting in your account";

    private final Portal portal = Portal.running();
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final WarnOfDrafts warn = portal.bean(WarnOfDrafts.class);

    /** Last changed on this day, a draft may be gone from the other on. */
    private final LocalDate longAgo = London.today(clock).minusMonths(7);

    private final LocalDate gone = longAgo.plusMonths(6).plusDays(1);

    private final Person robin = People.adopter();

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void isDeletedTwoWeeksAfterTheWarning() {
        long draft = savedOn(longAgo);
        Retention.itIs(gone.minusDays(WARNING_DAYS));
        Retention.runs();
        Retention.runs();
        assertThat(Mailbox.awaitTo(robin.email(), 1).getFirst().subject()).isEqualTo(SUBJECT);
        Retention.itIs(gone);
        Jobs.run("draft-retention");
        assertThat(Retention.whatNamesSomebody(draft)).containsOnly(0L);
        assertThat(Mailbox.allTo(robin.email())).hasSize(1);
        assertThat(Rows.count("SELECT COUNT(*) FROM adopter_application WHERE id = ?", draft))
                .as("what the figures count")
                .isOne();
        assertThat(portal.bean(VerifyAudit.class).of(draft)).isEmpty();
        Visitor visitor = Visitor.signedInAs(robin);
        assertThat(visitor.get("/home").heading()).isEqualTo("Welcome");
        assertThat(Applicant.begins(robin).home().text()).contains("Nothing has been sent yet");
    }

    @Test
    void theWarningIsOnThePagesFromItsDayOn() {
        long draft = savedOn(longAgo);
        String reference = reference();
        String says = "We will delete this form on %s unless".formatted(London.date(gone));
        Retention.itIs(gone.minusDays(WARNING_DAYS + 1));
        Retention.runs();
        assertThat(Retention.warnings(draft)).isZero();
        Retention.itIs(gone.minusDays(WARNING_DAYS));
        Retention.runs();
        Visitor visitor = Visitor.signedInAs(robin);
        String tasks = "/registrations/" + reference;
        assertThat(visitor.get("/home").text()).contains(says);
        assertThat(visitor.get(tasks).text()).contains(says);
        assertThat(Program.of(robin).get("/api/v1" + tasks).field("deletedFrom"))
                .isEqualTo(gone.toString());
    }

    @Test
    void whateverIsSavedPutsTheClockBack() {
        long draft = savedOn(longAgo);
        Retention.itIs(gone.minusDays(WARNING_DAYS));
        Retention.runs();
        save(reference(), "Changed");
        Retention.itIs(gone);
        Retention.runs();
        assertThat(Retention.answers(draft)).isPositive();
        assertThat(Retention.warnings(draft)).isZero();
        assertThat(Visitor.signedInAs(robin).get("/home").text())
                .doesNotContain("We will delete this form");
    }

    @Test
    void neverWithoutAWarningHoweverOld() {
        long draft = savedOn(longAgo.minusMonths(9));
        Retention.itIs(gone.minusDays(WARNING_DAYS - 1));
        Retention.runs();
        Retention.itIs(gone);
        Retention.runs();
        assertThat(Retention.answers(draft)).as("warned 13 days ago").isPositive();
        assertThat(Mailbox.awaitTo(robin.email(), 1)).hasSize(1);
    }

    @Test
    void oneWarningFromTwoInstancesAtOnce() throws Exception {
        long draft = savedOn(longAgo);
        Retention.itIs(gone.minusDays(WARNING_DAYS));
        try (var other = portal.another();
                var both = Executors.newFixedThreadPool(2)) {
            var context = other.getApplicationContext();
            context.getBean(MovableClock.class).moveTo(clock.instant());
            WarnOfDrafts theirs = context.getBean(WarnOfDrafts.class);
            Callable<Boolean> first = () -> warned(warn, draft);
            Callable<Boolean> second = () -> warned(theirs, draft);
            for (var done : both.invokeAll(List.of(first, second, first, second))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(Retention.warnings(draft)).isOne();
        String mails = "SELECT COUNT(*) FROM notification WHERE case_id = ?";
        assertThat(Rows.count(mails, draft)).isOne();
    }

    @Test
    void bothOfACoupleAreWarnedAndNothingIsLeftOfTheInvitation() {
        Person ash = People.adopter("Ash Fenwick");
        Retention.itIs(longAgo);
        Couple couple = Couple.joined(robin, ash);
        long draft = id(couple.first().reference());
        Retention.itIs(gone.minusDays(WARNING_DAYS));
        Retention.runs();
        assertThat(Mailbox.lastTo(robin.email()).subject()).isEqualTo(SUBJECT);
        assertThat(Mailbox.lastTo(ash.email()).subject()).isEqualTo(SUBJECT);
        Retention.itIs(gone);
        Retention.runs();
        assertThat(Retention.whatNamesSomebody(draft)).containsOnly(0L);
    }

    @Test
    void aDraftThatWasWithdrawnGoesAsLongAfterwards() {
        long draft = savedOn(longAgo.minusDays(3));
        Retention.itIs(longAgo);
        portal.bean(WithdrawApplication.class).withdraw(viewer(), reference(), "");
        Retention.itIs(gone.minusDays(1));
        Retention.runs();
        assertThat(Retention.answers(draft)).isPositive();
        Retention.itIs(gone);
        Retention.runs();
        assertThat(Retention.whatNamesSomebody(draft)).containsOnly(0L);
    }

    @Test
    void whatWasSentIsKept() {
        Retention.itIs(longAgo);
        Applicant sent = Applicant.whoSent(robin);
        long id = id(sent.reference());
        Retention.itIs(gone);
        Retention.runs();
        Retention.runs();
        assertThat(Retention.answers(id)).isPositive();
    }

    private static boolean warned(WarnOfDrafts by, long draft) {
        by.warn(draft);
        return true;
    }

    private long savedOn(LocalDate day) {
        Retention.itIs(day);
        String reference = portal.bean(StartRegistration.class).start(viewer(), Origin.none());
        save(reference, "Robin");
        clock.reset();
        return id(reference);
    }

    private void save(String reference, String name) {
        var section = RegistrationForm.section(AboutYou.CODE).orElseThrow();
        portal.bean(SaveAnswers.class)
                .save(
                        viewer(),
                        new SaveAnswers.Target(reference, null, section),
                        new Answers(Map.of(AboutYou.FIRST_NAMES, name)),
                        before -> true);
    }

    private Viewer viewer() {
        return new Viewer(0, robin.personaId(), PersonaKind.ADOPTER, "Robin", Set.of(), "test");
    }

    private long id(String reference) {
        return portal.bean(Registrations.class).application(viewer(), reference).id();
    }

    private String reference() {
        return portal.bean(Registrations.class).latest(viewer()).orElseThrow().reference();
    }
}
