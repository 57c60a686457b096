package org.adoptionportal.report;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Table;

/**
 * How a team's work stands.
 *
 * @param any whether there are open cases
 * @param said the picture in a sentence
 * @param kinds each with its picture and the same in tables
 */
record PicturePage(
        String title,
        boolean error,
        BackLink backLink,
        Field council,
        boolean any,
        String said,
        List<OfKind> kinds) {

    static final String VIEW = "report/picture";

    /**
     * The cases of one kind.
     *
     * @param code distinguishes it within the page
     * @param about what the picture shows, for people who do not see it
     */
    record OfKind(String code, String name, String about, Chart chart, Table counts, Table ages) {}
}
