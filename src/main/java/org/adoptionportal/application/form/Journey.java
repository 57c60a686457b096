package org.adoptionportal.application.form;

import java.util.Optional;

/** The way through the pages of the form. */
public final class Journey {

    private Journey() {}

    /** The page after this one in its section; empty after the last: back to the task list. */
    public static Optional<Page> next(Section section, Page page) {
        return at(section, section.pages().indexOf(page) + 1);
    }

    /** The page before this one in its section; empty before the first. */
    public static Optional<Page> previous(Section section, Page page) {
        return at(section, section.pages().indexOf(page) - 1);
    }

    private static Optional<Page> at(Section section, int index) {
        return index < 0 || index >= section.pages().size()
                ? Optional.empty()
                : Optional.of(section.pages().get(index));
    }
}
