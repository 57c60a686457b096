package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** An applicant saves answers, complete or not. */
@Singleton
public class SaveAnswers {

    private final ApplicationRepository applications;
    private final AnswerStore answers;
    private final CaseFiles cases;
    private final Drafts drafts;

    SaveAnswers(
            ApplicationRepository applications,
            AnswerStore answers,
            CaseFiles cases,
            Drafts drafts) {
        this.applications = applications;
        this.answers = answers;
        this.cases = cases;
        this.drafts = drafts;
    }

    /**
     * What became of the answers.
     *
     * @param section what is stored now
     * @param told all that the person has told, with that section as it is stored now
     * @param reopened what the person writes in, if it was sent before: this is not sent yet
     */
    public record Saved(
            boolean stored, SavedSection section, Told told, @Nullable Reopened reopened) {

        /** Whether this changes something that was sent. */
        public boolean isChange() {
            return reopened != null;
        }

        private static Saved of(boolean stored, SavedSection section, AnswerStore.Stored before) {
            Told told = before.told().with(section.section(), section.answers());
            return new Saved(stored, section, told, before.reopened());
        }
    }

    /**
     * The answers of one section by one person.
     *
     * @param place the person's, when a worker writes for them; null for the viewer's own
     */
    public record Target(String reference, @Nullable Integer place, Section section) {}

    /**
     * Stores {@code changes} on top of what is there, unless somebody changed it meanwhile. Answers
     * that are already stored are stored again without harm.
     *
     * @param expected whether what is stored now is what the person was looking at
     * @throws Refusal.NotFound if the registration is not the viewer's
     * @throws Refusal.Forbidden if the viewer is a worker whose role does not enter registrations
     * @throws Refusal.Conflict if it has been sent, and the section is not reopened for the viewer
     */
    @Transactional
    public Saved save(
            Viewer viewer, Target target, Answers changes, Predicate<SavedSection> expected) {
        Application application =
                applications.lock(target.reference(), viewer).orElseThrow(Refusal.NotFound::new);
        EnterRegistration.requireTeam(viewer, application);
        if (application.stage() != Stage.REGISTERING) {
            Deciders.requireToChange(viewer, application);
        }
        AnswerStore.Stored stored = answers.find(application, viewer, target);
        if (!stored.open()) {
            throw Reopening.notOpen(application, target.section());
        }
        SavedSection before = stored.saved();
        Answers after = before.answers().with(changes);
        if (before.version() > 0 && after.equals(before.answers())) {
            return Saved.of(true, before, stored);
        }
        if (!expected.test(before)) {
            return Saved.of(false, before, stored);
        }
        SavedSection saved = answers.replace(stored, after);
        drafts.touched(application);
        if (isNamedByWhatIsEntered(application) && target.section().code().equals(AboutYou.CODE)) {
            nameForStaff(application, viewer);
        }
        return Saved.of(true, saved, stored);
    }

    private static boolean isNamedByWhatIsEntered(Application application) {
        return application.isAssisted() && application.stage() == Stage.REGISTERING;
    }

    /** Staff see what a worker enters before it is received, so it needs a name by then. */
    private void nameForStaff(Application application, Viewer viewer) {
        String names = answers.whole(application, viewer).names();
        if (!names.isEmpty()) {
            cases.name(application.id(), names);
        }
    }
}
