package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold for every page, in every state that a test brings it into: it fits its window, it
 * is valid HTML, and axe finds nothing to say against it.
 *
 * <p>A state is checked once for each window. Two pages are in the same state when their address
 * (but for its references and numbers), title, and kinds of element are the same. Axe needs scripts
 * to run: it does not judge a window without them.
 */
final class PageChecks {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> CHECKED = new HashSet<>();

    private PageChecks() {}

    static void check(Page page, String source, Window window) {
        String state = state(page);
        if (CHECKED.contains(window + state)) {
            return;
        }
        picture(page, window);
        fits(page);
        if (!CHECKED.contains(state)) {
            assertThat(Html.errors(source)).as("invalid HTML at %s", page.url()).isEmpty();
        }
        if (window.scripting()) {
            accessible(page);
        }
        CHECKED.addAll(List.of(state, window + state));
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
        List<String> violations =
                new AxeBuilder(page)
                        .setLegacyMode(true).withTags(STANDARD).analyze().getViolations().stream()
                                .map(PageChecks::describe)
                                .toList();
        assertThat(violations).as("axe at %s", page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> nodes = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }

    private static void picture(Page page, Window window) {
        if (Boolean.getBoolean("screenshots")) {
            String name = page.title().replaceAll("[^A-Za-z0-9]+", "-");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots", name + "-" + window + ".png")));
        }
    }
}
