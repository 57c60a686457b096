package org.adoptionportal.holds;

/**
 * Why a clock was given more time: the two grounds that the Adoption Agencies Regulations 2005 (as
 * amended in 2013) know for Stage One. The names are stored, so never rename one.
 */
public enum ExtensionReason {
    GOOD_REASON("clock-extended-for-good-reason"),
    AT_APPLICANTS_REQUEST("clock-extended-on-request");

    private final String event;

    ExtensionReason(String event) {
        this.event = event;
    }

    /** What the timeline says, to the people of the case too: on which ground, but no more. */
    String event() {
        return event;
    }
}
