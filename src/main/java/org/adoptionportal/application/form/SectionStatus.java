package org.adoptionportal.application.form;

/** How far a person has come with a section. */
public enum SectionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE
}
