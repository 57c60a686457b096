package org.adoptionportal.application.answering;

import org.adoptionportal.application.form.Journey;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of whose form, and where it leads.
 *
 * @param checking whether the person came from checking their answers, and goes back there
 */
public record Place(FormPath path, Section section, Page page, boolean checking) {

    static final String CHECKING = "check-answers";

    /**
     * The page of these names.
     *
     * @param returnTo {@code check-answers} when the person came from there and goes back there
     * @throws Refusal.NotFound if the form has no such page
     */
    public static Place of(FormPath path, String section, String page, @Nullable String returnTo) {
        Section found = RegistrationForm.section(section).orElseThrow(Refusal.NotFound::new);
        Page asked = found.page(page).orElseThrow(Refusal.NotFound::new);
        return new Place(path, found, asked, CHECKING.equals(returnTo));
    }

    Place at(Page other) {
        return new Place(path, section, other, checking);
    }

    String href() {
        return path.page(section, page);
    }

    /** This page, from which the person goes back to where they go back to from here. */
    String hrefBack() {
        return checking ? path.changed(section, page) : href();
    }

    @Nullable String returnTo() {
        return checking ? CHECKING : null;
    }

    /** Where Continue leads: from one thing of a list always to the list. */
    String next(Told told) {
        return section.listOf(page).map(list -> at(list).hrefBack()).orElseGet(() -> onward(told));
    }

    private String onward(Told told) {
        return checking
                ? path.check()
                : new Journey(told)
                        .next(section, page)
                        .map(next -> path.page(section, next))
                        .orElse(path.taskList());
    }

    String back(Told told) {
        if (checking && section.listOf(page).isEmpty()) {
            return path.check();
        }
        return new Journey(told)
                .previous(section, page)
                .map(previous -> at(previous).hrefBack())
                .orElse(path.taskList());
    }
}
