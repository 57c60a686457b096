package org.adoptionportal.setup;

import java.util.List;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.SummaryList;

/** How the agency is set up, and the ways to what can be changed here. */
record AgencyPage(
        String title,
        boolean error,
        List<Way> ways,
        SummaryList facts,
        List<String> councils,
        List<ServicesOfOthers.Line> services) {

    static final String VIEW = "setup/agency";

    /** A page below this one. */
    record Way(String text, String href, String about) {}
}
