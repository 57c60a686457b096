package org.adoptionportal.enquiry.web;

import java.util.List;
import org.adoptionportal.enquiry.Signposts;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the enquirer sees it: nothing of what they told us, because a link can be passed
 * on.
 *
 * @param next what happens, or has happened, with its days
 * @param registerHref where the button to register posts to; null when it is not for them
 * @param withdrawHref where the button to withdraw leads
 */
record FollowPage(
        String title,
        boolean error,
        String reference,
        List<String> next,
        List<Signposts.Signpost> signposts,
        @Nullable String registerHref,
        String withdrawHref,
        String idempotencyKey) {}
