package org.adoptionportal.dev;

/** How far a demo case has come. */
enum DemoStory {
    JUST_BEGUN,
    HALF_WRITTEN,
    SENT,
    DECLINED_NOT_TOLD,
    DECLINED,
    STAGE_ONE
}
