package org.adoptionportal.setup;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * Every dated rule.
 *
 * @param own the names of those where the agency set a value that holds now
 */
record RulesPage(
        String title, boolean error, BackLink backLink, List<String> own, List<Line> rules) {

    static final String VIEW = "setup/rules";

    /**
     * One rule.
     *
     * @param value that holds today, with its unit; words that say so when there is none yet
     * @param ofAgency whether the agency set it
     * @param facts the rest, each with what it is
     */
    record Line(String name, String value, boolean ofAgency, List<Fact> facts) {}

    /** Something about a rule, on one line or several. */
    record Fact(String what, List<String> lines) {}
}
