package org.adoptionportal.platform.web.form;

import java.util.regex.Pattern;

/** What a text must look like, as every form asks for it. */
public enum Shape {
    EMAIL("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+", "Enter an email address like name@example.org"),
    TELEPHONE("\\+?([ ()./-]*[0-9]){7,15}[ ()./-]*", "Enter a telephone number like 01632 960 001"),
    POSTCODE(
            "(?i) *(G *I *R *0 *A *A|([A-Z] *){1,2}[0-9] *([A-Z0-9] *)?[0-9] *([A-Z] *){2})",
            "Enter a full UK postcode, like AB1 2CD");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Pattern pattern;
    private final String fault;

    Shape(String pattern, String fault) {
        this.pattern = Pattern.compile(pattern);
        this.fault = fault;
    }

    /** What to say to the person; empty when the text has this shape. Any blank is a space. */
    public String fault(String text) {
        String spaced = BLANKS.matcher(text).replaceAll(" ");
        return pattern.matcher(spaced).matches() ? "" : fault;
    }
}
