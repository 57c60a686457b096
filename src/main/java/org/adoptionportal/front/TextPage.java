package org.adoptionportal.front;

import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.jspecify.annotations.Nullable;

/**
 * A page in the agency's own words.
 *
 * @param text safe HTML
 * @param exit the way out for a person who may need to leave in a hurry; null where nobody does
 */
record TextPage(
        String title, boolean error, BackLink backLink, String text, @Nullable ExitThisPage exit) {

    private static final ExitThisPage EXIT = new ExitThisPage("https://www.bbc.co.uk/weather");

    static TextPage of(String title, String text) {
        return new TextPage(title, false, BackLink.to("/"), text, null);
    }

    TextPage withWayOut() {
        return new TextPage(title, error, backLink, text, EXIT);
    }
}
