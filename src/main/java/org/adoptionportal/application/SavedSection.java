package org.adoptionportal.application;

import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Section;

/**
 * The answers of one section.
 *
 * @param version 0 when nothing has been saved; one more with every change
 */
public record SavedSection(Section section, int version, Answers answers) {

    static SavedSection empty(Section section) {
        return new SavedSection(section, 0, Answers.none());
    }
}
