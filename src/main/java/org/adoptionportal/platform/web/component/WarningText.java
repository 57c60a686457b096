package org.adoptionportal.platform.web.component;

/** What happens if something is not done: used sparingly. */
public record WarningText(String text) implements Component {

    @Override
    public String partial() {
        return "warning-text";
    }
}
