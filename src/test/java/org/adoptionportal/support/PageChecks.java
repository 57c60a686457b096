package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold for every page, in every state that a test brings it into: it fits a wide window
 * and a narrow one, it is valid HTML, and axe finds nothing to say against it in either.
 *
 * <p>A state is checked once with scripts and once without. Two pages are in the same state when
 * their address (but for its references and numbers), title, and kinds of element are the same. Axe
 * needs scripts to run: it does not judge a window without them.
 */
final class PageChecks {

    /** In CSS pixels. */
    static final List<Integer> WIDTHS = List.of(1280, 320);

    /** In CSS pixels. */
    static final int HEIGHT = 900;

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What axe finds good is not told in full: that would take longer than to find it. */
    private static final String VIOLATIONS =
            """
            async tags => {
                const found = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
                return found.violations.map(it =>
                    `${it.id}: ${it.help} [${it.nodes.map(node => node.html).join()}]`);
            }
            """;

    private static final Set<String> CHECKED = new HashSet<>();

    private PageChecks() {}

    static void check(Page page, String source, Window window) {
        String state = state(page);
        if (CHECKED.contains(window + state)) {
            return;
        }
        if (!CHECKED.contains(state)) {
            assertThat(Html.errors(source)).as("invalid HTML at %s", page.url()).isEmpty();
        }
        if (window.scripting()) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        WIDTHS.forEach(width -> checkAt(width, page, window));
        CHECKED.addAll(List.of(state, window + state));
    }

    /** Leaves the window as wide as it came: the first of the widths is every visit's own. */
    private static void checkAt(int width, Page page, Window window) {
        page.setViewportSize(width, HEIGHT);
        try {
            picture(page, width + (window.scripting() ? "" : "-without-script"));
            fits(page);
            if (window.scripting()) {
                accessible(page);
            }
        } finally {
            page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        }
    }

    private static String state(Page page) {
        Object kinds =
                page.evaluate(
                        """
                        () => [...new Set([...document.querySelectorAll('body *')]
                            .map(it => it.tagName + '.' + it.getAttribute('class')
                                + (it.open ? ' open' : '')))].sort().join()
                        """);
        String path = page.url().replaceAll("\\?.*", "").replaceAll("/[^/]*[0-9][^/]*", "/*");
        return path + "|" + page.title() + "|" + kinds;
    }

    private static void fits(Page page) {
        Object extra =
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth
                            - document.documentElement.clientWidth
                        """);
        assertThat(extra).as("pixels that stick out sideways at %s", page.url()).isEqualTo(0);
    }

    private static void accessible(Page page) {
        assertThat((List<?>) page.evaluate(VIOLATIONS, STANDARD))
                .as("axe at %s, %s wide", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static void picture(Page page, String window) {
        if (Boolean.getBoolean("screenshots")) {
            String name = page.title().replaceAll("[^A-Za-z0-9]+", "-");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots", name + "-" + window + ".png")));
        }
    }
}
