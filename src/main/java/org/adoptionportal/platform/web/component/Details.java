package org.adoptionportal.platform.web.component;

/** More for those who want it, closed until asked for. */
public record Details(String summaryText, String text) implements Component {

    @Override
    public String partial() {
        return "details";
    }
}
