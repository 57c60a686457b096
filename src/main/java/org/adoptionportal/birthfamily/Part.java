package org.adoptionportal.birthfamily;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts in which somebody tells us, in the order they are asked: safe contact first. */
public enum Part {
    CONTACT("How to reach you safely"),
    ABOUT("About you"),
    WISHES("What you would like"),
    NEEDS("What you need");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The part that an address names; empty when there is none. */
    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** The part after this one; empty after the last. */
    public Optional<Part> next() {
        return Arrays.stream(values()).filter(part -> part.compareTo(this) > 0).findFirst();
    }

    /**
     * Accepts this part of a story.
     *
     * @throws org.adoptionportal.platform.error.Refusal.Invalid with each fault by its field
     */
    public void check(Story story) {
        StoryRules.check(this, story);
    }
}
