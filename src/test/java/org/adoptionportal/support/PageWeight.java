package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * What a page weighs for whoever waits for it on a slow line: all the bytes that were sent for it,
 * compressed, with headers. What the browser had already is not sent again.
 */
final class PageWeight {

    private static final int FIRST_VIEW = 60 * 1024;
    private static final int FOLLOWING = 12 * 1024;
    private static final String SENT =
            """
            () => ['navigation', 'resource']
                .flatMap(type => performance.getEntriesByType(type))
                .reduce((bytes, entry) => bytes + entry.transferSize, 0)
            """;

    private PageWeight() {}

    static void check(Page page, boolean firstView) {
        assertThat(((Number) page.evaluate(SENT)).intValue())
                .as("bytes sent for %s", page.url())
                .isLessThanOrEqualTo(firstView ? FIRST_VIEW : FOLLOWING);
    }
}
