package org.adoptionportal.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;

/** A registration of interest as one viewer may see it. */
public record Registration(Application application, Map<String, SavedSection> saved) {

    public SavedSection saved(Section section) {
        return saved.getOrDefault(section.code(), SavedSection.empty(section));
    }

    /** Every section of the form in its order, with what has been answered. */
    public List<SavedSection> sections() {
        return RegistrationForm.sections().stream().map(this::saved).toList();
    }

    public Answers answers(String sectionCode) {
        return RegistrationForm.section(sectionCode)
                .map(section -> saved(section).answers())
                .orElseThrow();
    }

    /** All answers by section, as they are kept when the registration is sent. */
    Map<String, Map<String, String>> everything() {
        return saved.values().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.section().code(), each -> each.answers().values()));
    }

    /** What the case is called among staff. */
    public String names() {
        Answers you = answers(AboutYou.CODE);
        String applicant = you.get(AboutYou.FIRST_NAMES) + " " + you.get(AboutYou.LAST_NAME);
        return AboutYou.partner(you)
                .map(partner -> applicant + " and " + partner)
                .orElse(applicant);
    }

    public boolean canBeChanged() {
        return application.stage() == Stage.REGISTERING;
    }
}
