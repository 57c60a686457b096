package org.adoptionportal.enquiry.web;

import java.util.List;
import org.adoptionportal.enquiry.Signposts;
import org.adoptionportal.platform.web.component.Panel;

/**
 * The confirmation of an enquiry.
 *
 * @param next what happens next, with its days
 */
record SentPage(
        String title,
        boolean error,
        Panel panel,
        List<String> next,
        List<Signposts.Signpost> signposts) {}
