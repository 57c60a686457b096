package org.adoptionportal.platform.web.component;

/** Words set apart from those around them. */
public record InsetText(String text) implements Component {

    @Override
    public String partial() {
        return "inset-text";
    }
}
