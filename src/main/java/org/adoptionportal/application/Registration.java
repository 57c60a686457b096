package org.adoptionportal.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A registration of interest as one viewer may see it.
 *
 * @param applicants everybody who applies, in their places
 * @param self the applicant who looks; null when it is a worker
 * @param sheets the shared answers, and those of the people whose own answers the viewer may read
 */
public record Registration(
        Application application,
        List<Applicant> applicants,
        @Nullable Applicant self,
        List<Sheet> sheets) {

    /**
     * The answers of one section, and under whom they are filed.
     *
     * @param reopened what is going on in it since it was sent; null when nothing is
     */
    record Sheet(long rowId, long owner, SavedSection saved, @Nullable Reopened reopened) {

        Sheet with(Answers answers) {
            SavedSection changed = new SavedSection(saved.section(), saved.version(), answers);
            return new Sheet(rowId, owner, changed, null);
        }

        boolean isOf(Section section, long of) {
            return owner == of && saved.section().equals(section);
        }
    }

    /**
     * The applicant in this place.
     *
     * @throws Refusal.NotFound if nobody has it
     */
    public Applicant applicant(int place) {
        return applicants.stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The partner with whom the first person applies, if there is or is to be one. */
    public Optional<Applicant> second() {
        return applicants.stream().filter(each -> each.place() == Applicant.SECOND).findFirst();
    }

    /** The answers of a section that the applicants share. */
    public Answers shared(String sectionCode) {
        return answers(sectionCode, applicants.getFirst());
    }

    /**
     * Whose answers the viewer gives: an applicant their own, a worker those of the person in this
     * place.
     *
     * @param place null for the viewer's own, or the first person's
     * @throws Refusal.NotFound if these are not theirs to give
     */
    public Applicant answering(@Nullable Integer place) {
        if (self == null) {
            return applicant(place == null ? Applicant.FIRST : place);
        }
        if (place != null && place != self.place()) {
            throw new Refusal.NotFound();
        }
        return self;
    }

    /** Whose own answers the viewer may read. */
    public List<Applicant> readable() {
        return self == null ? applicants : List.of(self);
    }

    /** A section as this applicant answers it: the shared answers, or their own. */
    public SavedSection saved(Section section, Applicant who) {
        return sheet(section, who.ownerOf(section))
                .map(Sheet::saved)
                .orElseGet(() -> SavedSection.empty(section));
    }

    /** What is going on in a section since it was sent; empty while it is not reopened. */
    public Optional<Reopened> reopened(Section section, Applicant who) {
        return sheet(section, who.ownerOf(section))
                .flatMap(sheet -> Optional.ofNullable(sheet.reopened()));
    }

    /** A section as the viewer writes in it: with what they have not sent yet. */
    public SavedSection written(Section section, Applicant who) {
        SavedSection saved = saved(section, who);
        return reopened(section, who)
                .flatMap(reopened -> Optional.ofNullable(reopened.copy()))
                .map(copy -> new SavedSection(section, saved.version(), copy))
                .orElse(saved);
    }

    /** As {@link #told}, with what the viewer has written in this section and not sent yet. */
    public Told toldInWriting(Section section, Applicant who) {
        Told told = told(who);
        return reopened(section, who).isPresent()
                ? told.with(section, written(section, who).answers())
                : told;
    }

    /** The registration as it is when a change of this section is sent. */
    Registration changed(Section section, Applicant who, Answers answers) {
        long owner = who.ownerOf(section);
        List<Sheet> changed =
                sheets.stream()
                        .map(sheet -> sheet.isOf(section, owner) ? sheet.with(answers) : sheet)
                        .toList();
        return new Registration(application, applicants, self, changed);
    }

    Optional<Sheet> sheet(Section section, long owner) {
        return sheets.stream().filter(sheet -> sheet.isOf(section, owner)).findFirst();
    }

    /** Every section of the form in its order, as this applicant answers it. */
    public List<SavedSection> sections(Applicant who) {
        return RegistrationForm.sections().stream().map(section -> saved(section, who)).toList();
    }

    Answers answers(String sectionCode, Applicant who) {
        return RegistrationForm.section(sectionCode)
                .map(section -> saved(section, who).answers())
                .orElseThrow();
    }

    /** Everything that this applicant has saved, shared and own. */
    public Told told(Applicant who) {
        return new Told(
                sections(who).stream()
                        .filter(saved -> saved.version() > 0)
                        .collect(toMap(saved -> saved.section().code(), SavedSection::answers)));
    }

    /** What the case is called among staff; empty while nobody has given a name. */
    public String names() {
        return applicants.stream()
                .map(who -> AboutYou.name(answers(AboutYou.CODE, who)))
                .filter(name -> !name.isEmpty())
                .collect(joining(" and "));
    }

    /** What staff call this applicant. */
    public String nameOf(Applicant who) {
        String name = AboutYou.name(answers(AboutYou.CODE, who));
        return name.isEmpty()
                ? (who.place() == Applicant.FIRST ? "First applicant" : "Second applicant")
                : name;
    }

    /** Whether the viewer can change a section now: before it is sent, or since it was reopened. */
    public boolean canBeChanged(Section section, Applicant who) {
        Writer viewer = self == null ? Writer.STAFF : Writer.APPLICANTS;
        return canBeChanged()
                || reopened(section, who).filter(each -> each.writer() == viewer).isPresent();
    }

    /** Whether the viewer may open a section that was sent, as far as they may know. */
    public boolean canBeReopened(Section section) {
        return application.stage().takesChanges() && !Reopening.isFixed(section);
    }

    /** Whether all of it can be changed: it has not been sent. */
    public boolean canBeChanged() {
        return application.stage() == Stage.REGISTERING;
    }
}
