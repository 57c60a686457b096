package org.adoptionportal.front;

import java.util.List;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.jspecify.annotations.Nullable;

/**
 * A page in the agency's own words.
 *
 * @param text safe HTML
 * @param services of others, to be named below the text; often none
 * @param exit the way out for a person who may need to leave in a hurry; null where nobody does
 */
record TextPage(
        String title,
        boolean error,
        BackLink backLink,
        String text,
        List<ServicesOfOthers.Line> services,
        @Nullable ExitThisPage exit) {

    private static final ExitThisPage EXIT = new ExitThisPage("https://www.bbc.co.uk/weather");

    static TextPage of(String title, String text) {
        return new TextPage(title, false, BackLink.to("/"), text, List.of(), null);
    }

    TextPage withWayOut() {
        return new TextPage(title, error, backLink, text, services, EXIT);
    }

    TextPage naming(List<ServicesOfOthers.Line> others) {
        return new TextPage(title, error, backLink, text, others, exit);
    }
}
