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
 * @param change whether this section alone is changed, after it was sent
 */
public record Place(FormPath path, Section section, Page page, boolean checking, boolean change) {

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
        return new Place(path, found, asked, CHECKING.equals(returnTo), false);
    }

    Place at(Page other) {
        return new Place(path, section, other, checking, change);
    }

    /** This page, when its section alone is changed after it was sent. */
    Place inChange(boolean isChange) {
        return new Place(path, section, page, checking, isChange);
    }

    /** What this page is part of: the list of sections, or the change of one. */
    String whole() {
        return change ? path.change(section) : path.taskList();
    }

    private String check() {
        return change ? path.change(section) : path.check();
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
                ? check()
                : new Journey(told)
                        .next(section, page)
                        .map(next -> path.page(section, next))
                        .orElse(whole());
    }

    String back(Told told) {
        if (checking && section.listOf(page).isEmpty()) {
            return check();
        }
        return new Journey(told)
                .previous(section, page)
                .map(previous -> at(previous).hrefBack())
                .orElse(whole());
    }
}
