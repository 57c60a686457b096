package org.adoptionportal.identity;

/** What a member of staff is employed to do; it decides which kinds of case they may open. */
public enum StaffRole {
    TRIAGE,
    STAGE_ONE_WORKER,
    SOCIAL_WORKER,
    PANEL_ADMINISTRATOR,
    DECISION_MAKER,
    POST_ORDER_WORKER,
    RECORDS_COUNSELLOR,
    LETTERBOX_COORDINATOR,
    MANAGER,
    ADMINISTRATOR
}
