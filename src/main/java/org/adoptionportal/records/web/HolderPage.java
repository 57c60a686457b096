package org.adoptionportal.records.web;

import java.util.List;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * Who is likely to hold a file, and what to expect.
 *
 * @param lead the answer in a sentence or two
 * @param support where to find support, in the agency's own words: safe HTML
 */
record HolderPage(
        String title,
        boolean error,
        BackLink backLink,
        List<String> lead,
        List<Part> parts,
        String support,
        List<ServicesOfOthers.Line> services,
        String askHref) {

    /** Some words under a heading. */
    record Part(String heading, List<String> paragraphs) {}
}
