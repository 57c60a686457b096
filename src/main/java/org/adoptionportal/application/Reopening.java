package org.adoptionportal.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.application.form.Applying;
import org.adoptionportal.application.form.Declaration;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** One section of one applicant that was sent, and may be opened to be changed. */
record Reopening(Registration registration, Section section, Applicant who) {

    /** Who applies, and what they declared, is not changed by themselves once it has been sent. */
    private static final Set<String> FIXED = Set.of(Applying.CODE, Declaration.CODE);

    /**
     * The section that the viewer means.
     *
     * @throws Refusal.NotFound if it is not theirs
     */
    static Reopening of(Registration registration, Target target) {
        Applicant who = registration.answering(target.place());
        return new Reopening(registration, target.section(), who);
    }

    /** Whether the section stays as it was sent, whoever asks. */
    static boolean isFixed(Section section) {
        return FIXED.contains(section.code());
    }

    /**
     * Applicants may change what they sent until they have been told that it was declined.
     *
     * @throws Refusal.Conflict if it cannot be opened by the viewer now
     */
    void requireThatItMayBe(Viewer viewer) {
        Application application = registration.application();
        if (application.stage() == Stage.REGISTERING) {
            throw new Refusal.Conflict(
                    "This registration has not been sent yet. Its answers can be changed as they are.");
        }
        if (viewer.isStaff() && application.stage() == Stage.DECLINED_UNTOLD) {
            throw new Refusal.Conflict("This registration has been declined. Tell the applicants.");
        }
        if (isFixed(section) || !application.stage().takesChanges()) {
            throw notOpen(application, section);
        }
    }

    Optional<Reopened> now() {
        return registration.reopened(section, who);
    }

    /** Whose working copy it is by whom it was opened; another's is left alone. */
    void requireWriter(Writer writer) {
        if (now().filter(each -> each.writer() != writer).isPresent()) {
            throw new Refusal.Conflict(
                    writer == Writer.STAFF
                            ? "The applicant can change this section now. Ask them to send it, or to"
                                    + " leave it as it was."
                            : "We are changing this section for you just now. Call us if you want to"
                                    + " change it yourself.");
        }
    }

    /** Refuses when more has been written than the viewer looked at. */
    void requireVersion(int version) {
        if (registration.saved(section, who).version() != version) {
            throw new Refusal.Stale(
                    "These answers were changed meanwhile. Read them again, then decide.");
        }
    }

    /** Who of the applicants answers this section online. */
    List<Long> online() {
        return registration.applicants().stream()
                .filter(each -> !section.personal() || each.equals(who))
                .filter(Applicant::isOnline)
                .map(Applicant::owner)
                .toList();
    }

    /** What the timeline says of it. */
    Map<String, String> detail() {
        return Map.of("section", section.title());
    }

    /** The id of its row; null when the form has begun to ask for it since it was sent. */
    @Nullable Long rowId() {
        return registration
                .sheet(section, who.ownerOf(section))
                .map(Registration.Sheet::rowId)
                .orElse(null);
    }

    /** Why nothing can be written in a section: the same before applicants know of a refusal. */
    static Refusal notOpen(Application application, Section section) {
        if (application.stage().isOver()) {
            return new Refusal.Conflict(
                    "This application has ended, so its answers can no longer be changed. Call us if"
                            + " something in them is wrong.");
        }
        if (isFixed(section)) {
            return new Refusal.Conflict(
                    "Once it has been sent, this can no longer be changed here. Call us if something"
                            + " in it is wrong.");
        }
        return new Refusal.Conflict(
                "What was sent stands, and is not being changed at the moment. Choose to change this"
                        + " section first.");
    }
}
