package org.adoptionportal.clock;

import java.util.Locale;

/** The dated rules there are. Each is written in {@code rules/england.yml}, and nothing else is. */
public enum RuleKey {
    ENQUIRY_INFORMATION,
    EVENT_OFFER,
    REGISTRATION_ANSWER,
    STAGE_ONE,
    STAGE_GAP,
    STAGE_TWO,
    FAST_TRACK,
    REPORT_COMMENTS,
    DECISION,
    DECISION_TOLD,
    DECISION_IN_WRITING,
    CHALLENGE,
    DRAFT_KEPT,
    DRAFT_WARNING,
    ENQUIRY_KEPT,
    NOTIFICATION_KEPT,
    REFEREES,
    RELATIVES_AS_REFEREES,
    ADDRESS_HISTORY,
    MINIMUM_AGE,
    WEEKS_AT_HOME_BEFORE_COURT,
    CHASE_APPLICANT,
    CHASE_REFERENCE,
    CHASE_MEDICAL,
    CHASE_DBS,
    CHASE_COUNCIL,
    CHASE_ABROAD,
    CHASE_OTHERS,
    DBS_VALID,
    MEDICAL_VALID,
    HOLD_LOOKED_AT,
    URGENT_ACCESS_REVIEW,
    ALLOCATION,
    BIRTH_RECORDS_ROUTE,
    RECORDS_MINIMUM_AGE,
    RECORDS_FIRST_CONTACT,
    RECORDS_RANGE_CASES,
    CHASE_RECORDS_FILE,
    CHASE_REGISTRAR;

    /**
     * The rule that is written so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RuleKey of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As the file writes it: {@code stage-one}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
