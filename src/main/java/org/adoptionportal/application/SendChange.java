package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/**
 * Sends what was written in a reopened section: it is what stands from now on, as a new version
 * with a reason. The versions before stay as they are.
 */
@Singleton
public class SendChange {

    /** The most characters of the reason. */
    public static final int MOST_CHARACTERS = 500;

    /** The field of a form that says why. */
    public static final String REASON = "reason";

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final WorkingCopies copies;
    private final SentVersions versions;
    private final SnapshotStore snapshots;
    private final Judge judge;
    private final Clock clock;

    SendChange(
            ApplicationLedger ledger,
            AnswerStore answers,
            WorkingCopies copies,
            SentVersions versions,
            SnapshotStore snapshots,
            Judge judge,
            Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.copies = copies;
        this.versions = versions;
        this.snapshots = snapshots;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param version of the section that the viewer looked at
     * @param why what they changed it for; everybody who may read the answers reads it too
     * @throws Refusal.NotFound if it is not the viewer's
     * @throws Refusal.Forbidden if the viewer is a worker whose role does not decide
     * @throws Refusal.Invalid naming {@code reason} if there is none, or it is too long; without a
     *     name if nothing was changed, or something is missing or wrong
     * @throws Refusal.Conflict if it is not open for the viewer
     * @throws Refusal.Stale if more has been written since that version
     */
    @Transactional
    public void send(Viewer viewer, Target target, int version, String why) {
        Application application = ledger.lock(target.reference(), viewer);
        Deciders.requireToChange(viewer, application);
        Registration before = answers.whole(application, viewer);
        Reopening reopening = Reopening.of(before, target);
        if (!before.canBeChanged(reopening.section(), reopening.who()) || before.canBeChanged()) {
            throw Reopening.notOpen(application, reopening.section());
        }
        reopening.requireVersion(version);
        String reason =
                Typed.checked(
                        REASON,
                        why,
                        "Enter why this changes, in a few words",
                        MOST_CHARACTERS,
                        " for the reason");
        write(reopening, viewer, reason);
        record(application, reopening, viewer);
    }

    private void write(Reopening reopening, Viewer viewer, String reason) {
        Registration before = reopening.registration();
        Section section = reopening.section();
        Applicant who = reopening.who();
        Answers after = before.written(section, who).answers();
        Registration changed = before.changed(section, who, after);
        requireConsistent(before, changed, reopening);
        Answers sent = before.saved(section, who).answers();
        var content = new SentVersions.Content(reason, sent.values(), after.values());
        versions.change(before, viewer, section, who, content);
        copies.send(answers.rowOf(reopening), after);
        snapshots.renew(changed);
    }

    private void requireConsistent(Registration before, Registration after, Reopening reopening) {
        Section section = reopening.section();
        Applicant who = reopening.who();
        if (before.saved(section, who).answers().equals(after.saved(section, who).answers())) {
            throw new Refusal.Invalid(
                    "You have not changed anything yet. Change an answer, or leave it as it was.");
        }
        if (!judge.faults(section, after.told(who)).isEmpty()) {
            throw new Refusal.Invalid(
                    "Some answers are missing or need another look before you can send this.");
        }
        boolean spoilt =
                after.applicants().stream()
                        .anyMatch(each -> judge.isSpoilt(before.told(each), after.told(each)));
        if (spoilt) {
            throw new Refusal.Invalid(
                    "This does not fit what you told us in other sections. Call us, and we sort it"
                            + " out with you.");
        }
    }

    /** What a worker changed needs no worker to read it; the applicants read of it. */
    private void record(Application application, Reopening reopening, Viewer viewer) {
        Event event = Event.internal("answers-changed").with(reopening.detail());
        if (Writer.of(viewer) == Writer.APPLICANTS) {
            ledger.write(application.changed(London.today(clock)), viewer, event);
            return;
        }
        ledger.write(application, viewer, event);
        ledger.note(application, viewer, Event.shared("answers-changed-for-you"));
        ledger.tell(application, reopening.online());
    }
}
