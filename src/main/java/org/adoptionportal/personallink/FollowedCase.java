package org.adoptionportal.personallink;

import java.util.Optional;

/**
 * What a kind of case shows to somebody who follows it by a personal link; each kind that can be
 * followed so gives a bean. Looking changes nothing, because mail scanners look too. A link can be
 * passed on: nothing is shown of what the person told us.
 */
public interface FollowedCase {

    /** The word for the kind of case, as in {@code case_file}. */
    String kind();

    /**
     * The page of the case; empty if it can be followed no more.
     *
     * @param secret for the addresses of what can be done, below {@link PersonalLinks#path}
     */
    Optional<FollowedPage> page(long caseId, String secret);

    /** The same for programs, as {@code openapi/portal.yaml} says; empty in the same cases. */
    Optional<Object> view(long caseId);

    /**
     * A page.
     *
     * @param view the template below {@code web/views}
     */
    record FollowedPage(String view, Record page) {}
}
