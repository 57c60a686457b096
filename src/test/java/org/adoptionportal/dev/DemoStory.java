package org.adoptionportal.dev;

/** How far a demo case has come. */
enum DemoStory {
    JUST_BEGUN,
    HALF_WRITTEN,
    SENT,
    DECLINED_NOT_TOLD,
    DECLINED,
    WITHDRAWN,
    STAGE_ONE;

    /** Whether staff have seen it. */
    boolean isWithAgency() {
        return this != JUST_BEGUN && this != HALF_WRITTEN;
    }
}
