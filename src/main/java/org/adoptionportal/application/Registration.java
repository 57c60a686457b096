package org.adoptionportal.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
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

    /** The answers of one section, and under whom they are filed. */
    record Sheet(long rowId, long owner, SavedSection saved) {

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

    public boolean canBeChanged() {
        return application.stage() == Stage.REGISTERING;
    }
}
