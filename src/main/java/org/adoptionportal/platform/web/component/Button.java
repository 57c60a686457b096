package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/**
 * A button of a form, or a link that looks like one.
 *
 * @param preventDoubleClick {@code "true"} when a second click within a second is ignored
 */
public record Button(
        String text,
        @Nullable String href,
        @Nullable String name,
        @Nullable String value,
        @Nullable String classes,
        @Nullable String preventDoubleClick,
        boolean isStartButton)
        implements Component {

    public static Button submit(String text) {
        return new Button(text, null, null, null, null, "true", false);
    }

    public static Button link(String text, String href) {
        return new Button(text, href, null, null, null, null, false);
    }

    /** The one that begins a service. */
    public static Button start(String text, String href) {
        return new Button(text, href, null, null, null, null, true);
    }

    /** Tells the form which of its buttons was pressed. */
    public Button sending(String name, String value) {
        return new Button(text, href, name, value, classes, preventDoubleClick, isStartButton);
    }

    public Button secondary() {
        return looking("govuk-button--secondary");
    }

    /** For what cannot be undone. */
    public Button warning() {
        return looking("govuk-button--warning");
    }

    private Button looking(String classes) {
        return new Button(text, href, name, value, classes, preventDoubleClick, isStartButton);
    }

    @Override
    public String partial() {
        return "button";
    }
}
