package org.adoptionportal.familysupport.web;

import java.util.Arrays;
import org.adoptionportal.platform.error.Refusal;

/** A page of a request for support, as its address names it. */
enum Part {
    FAMILY("you", "About you"),
    STORY("what-is-happening", "What is happening"),
    CONTACT("contact", "How we can reach you safely"),
    NEEDS("needs", "What you need to take part");

    private final String code;
    private final String title;

    Part(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    static Part of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The page after this one. */
    String next() {
        return switch (this) {
            case FAMILY -> "children";
            case STORY -> CONTACT.code;
            case CONTACT -> NEEDS.code;
            case NEEDS -> Path.CHECK;
        };
    }

    /** The page before this one; the door before the first. */
    String before(String reference) {
        return switch (this) {
            case FAMILY -> Path.DOOR;
            case STORY -> Path.of(reference, "children");
            case CONTACT -> Path.of(reference, STORY.code);
            case NEEDS -> Path.of(reference, CONTACT.code);
        };
    }
}
