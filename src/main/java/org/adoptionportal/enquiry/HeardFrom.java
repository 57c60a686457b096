package org.adoptionportal.enquiry;

/** How somebody heard of the agency. */
public enum HeardFrom {
    SEARCH,
    SOCIAL_MEDIA,
    FRIEND,
    COUNCIL,
    ADVERT,
    OTHER
}
