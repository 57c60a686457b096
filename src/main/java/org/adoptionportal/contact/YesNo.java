package org.adoptionportal.contact;

/** The answers of a question with two. */
final class YesNo {

    static final String YES = "yes";
    static final String NO = "no";

    private YesNo() {}

    /** What is wrong with an answer that may be left out; empty when nothing is. */
    static String fault(String answer) {
        boolean known = answer.isEmpty() || answer.equals(YES) || answer.equals(NO);
        return known ? "" : "Choose yes or no";
    }

    static String word(String answer) {
        return answer.equals(YES) ? "Yes" : "No";
    }
}
