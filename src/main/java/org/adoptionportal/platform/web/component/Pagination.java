package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/** Leads to the page before and the page after of a long list; null at either end of it. */
public record Pagination(@Nullable Link previous, @Nullable Link next) implements Component {

    /** Where a neighbouring page is. */
    public record Link(String href) {}

    public static Pagination between(@Nullable String previousHref, @Nullable String nextHref) {
        return new Pagination(link(previousHref), link(nextHref));
    }

    private static @Nullable Link link(@Nullable String href) {
        return href == null ? null : new Link(href);
    }

    @Override
    public String partial() {
        return "pagination";
    }
}
