package org.adoptionportal.platform.web.component;

/** Leads to the page before, at the top of a page. */
public record BackLink(String text, String href) implements Component {

    public static BackLink to(String href) {
        return new BackLink("Back", href);
    }

    public static BackLink to(String text, String href) {
        return new BackLink(text, href);
    }

    @Override
    public String partial() {
        return "back-link";
    }
}
