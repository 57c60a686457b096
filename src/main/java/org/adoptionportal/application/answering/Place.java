package org.adoptionportal.application.answering;

import org.adoptionportal.application.form.Journey;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Which page of whose form, and where it leads. */
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

    String href() {
        return path.page(section, page);
    }

    @Nullable String returnTo() {
        return checking ? CHECKING : null;
    }

    /** Where Continue leads. */
    String next() {
        return checking
                ? path.check()
                : Journey.next(section, page)
                        .map(next -> path.page(section, next))
                        .orElse(path.taskList());
    }

    String back() {
        return checking
                ? path.check()
                : Journey.previous(section, page)
                        .map(previous -> path.page(section, previous))
                        .orElse(path.taskList());
    }
}
