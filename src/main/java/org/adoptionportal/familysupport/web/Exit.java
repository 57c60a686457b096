package org.adoptionportal.familysupport.web;

import org.adoptionportal.platform.web.component.ExitThisPage;

/** The way out of a page that somebody else must not see. */
final class Exit {

    static final ExitThisPage PAGE = new ExitThisPage("https://www.bbc.co.uk/weather");

    private Exit() {}
}
