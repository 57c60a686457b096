package org.adoptionportal.front;

import java.util.List;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * A page in the agency's own words.
 *
 * @param text safe HTML
 * @param services of others, to be named below the text; often none
 */
record TextPage(
        String title,
        boolean error,
        BackLink backLink,
        String text,
        List<ServicesOfOthers.Line> services) {

    static TextPage of(String title, String text) {
        return new TextPage(title, false, BackLink.to("/"), text, List.of());
    }

    TextPage naming(List<ServicesOfOthers.Line> others) {
        return new TextPage(title, error, backLink, text, others);
    }
}
