package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/** A state in a word or two. The words say it; the colour only helps. */
public record Tag(String text, @Nullable String classes) implements Component {

    public static Tag blue(String text) {
        return new Tag(text, null);
    }

    /** Something has begun. */
    public static Tag lightBlue(String text) {
        return new Tag(text, "govuk-tag--light-blue");
    }

    /** Done, or in order. */
    public static Tag green(String text) {
        return new Tag(text, "govuk-tag--green");
    }

    /** Somebody must look soon. */
    public static Tag yellow(String text) {
        return new Tag(text, "govuk-tag--yellow");
    }

    /** Late, or refused. */
    public static Tag red(String text) {
        return new Tag(text, "govuk-tag--red");
    }

    public static Tag grey(String text) {
        return new Tag(text, "govuk-tag--grey");
    }

    @Override
    public String partial() {
        return "tag";
    }
}
