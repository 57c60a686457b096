package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One of the people who apply.
 *
 * @param place 1 for who began, 2 for their partner
 * @param personaId null while the person has not come online, as after a registration on paper
 */
@MappedEntity("applicant")
public record Applicant(@Id long id, long applicationId, int place, @Nullable Long personaId) {

    /** The place of whoever began. */
    public static final int FIRST = 1;

    /** The place of their partner. */
    public static final int SECOND = 2;

    /** What this person's own answers are filed under. */
    long owner() {
        return personaId == null ? id : personaId;
    }

    /** What this person's answers of a section are filed under. */
    long ownerOf(Section section) {
        return section.personal() ? owner() : AnswerRow.SHARED;
    }

    public boolean isOnline() {
        return personaId != null;
    }

    boolean is(Viewer viewer) {
        return personaId != null && personaId == viewer.personaId();
    }
}
