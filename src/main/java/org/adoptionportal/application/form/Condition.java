package org.adoptionportal.application.form;

/** When a page is asked, by what was answered elsewhere. */
@FunctionalInterface
public interface Condition {

    boolean holds(Told told);

    /** The page is asked of everybody. */
    static Condition always() {
        return told -> true;
    }

    /** The page is asked when that answer was chosen. */
    static Condition chosen(String section, String key, String value) {
        return told -> told.in(section).choices(key).contains(value);
    }
}
