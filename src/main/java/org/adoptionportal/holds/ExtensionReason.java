package org.adoptionportal.holds;

/**
 * Why a clock was given more time: the two grounds that the Adoption Agencies Regulations 2005 (as
 * amended in 2013) know for Stage One. The names are stored, so never rename one.
 */
public enum ExtensionReason {
    GOOD_REASON,
    AT_APPLICANTS_REQUEST
}
