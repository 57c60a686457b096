package org.adoptionportal.application.form;

import java.util.Map;

/** A rule between the answers of one section. */
@FunctionalInterface
public interface SectionRule {

    /** Says for each field that is at fault what to do; empty when the rule is kept. */
    Map<String, String> faults(Answers answers, FormRules limits);
}
