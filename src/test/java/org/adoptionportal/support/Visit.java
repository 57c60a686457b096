package org.adoptionportal.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person at the portal, in one window. Steps are named by what a person reads on the page: the
 * words of a link, a button, a label, a legend. Every page arrived at is checked ({@link
 * PageChecks}), and {@link #close} fails when the browser had anything to complain of.
 */
public final class Visit implements AutoCloseable {

    private final Page page;
    private final Window window;
    private final URI home;
    private final Complaints complaints;
    private @Nullable Response document;
    private int loads;

    Visit(Page page, Window window, URI home) {
        this.page = page;
        this.window = window;
        this.home = home;
        this.complaints = new Complaints(page, home);
        page.onLoad(it -> loads++);
        page.onResponse(this::remember);
    }

    private void remember(Response answer) {
        if (answer.request().isNavigationRequest() && answer.frame().equals(page.mainFrame())) {
            document = answer;
        }
    }

    public Visit goTo(String path) {
        return arrive(() -> page.navigate(home.resolve(path).toString()));
    }

    /** Follows the link with these words, or presses the button if the link is one. */
    public Visit follow(String words) {
        Locator link =
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
        return go(link.or(button(words)));
    }

    public Visit press(String words) {
        return go(button(words));
    }

    public Visit back() {
        return arrive(page::goBack);
    }

    public Visit reload() {
        return arrive(page::reload);
    }

    /** Fills in the field with this label. */
    public Visit fill(String label, String value) {
        field(page.locator("body"), label).fill(value);
        return this;
    }

    /** Fills in a field of the group with this legend, such as "Day" of a date. */
    public Visit fill(String legend, String label, String value) {
        field(group(legend), label).fill(value);
        return this;
    }

    public Visit fillDate(String legend, int day, int month, int year) {
        return fill(legend, "Day", String.valueOf(day))
                .fill(legend, "Month", String.valueOf(month))
                .fill(legend, "Year", String.valueOf(year));
    }

    public Visit choose(String option) {
        option(page.locator("body"), AriaRole.RADIO, option).check();
        return this;
    }

    public Visit choose(String legend, String option) {
        option(group(legend), AriaRole.RADIO, option).check();
        return this;
    }

    public Visit tick(String label) {
        option(page.locator("body"), AriaRole.CHECKBOX, label).check();
        return this;
    }

    public Visit tick(String legend, String label) {
        option(group(legend), AriaRole.CHECKBOX, label).check();
        return this;
    }

    /** Picks from a drop-down list by the words shown. */
    public Visit select(String label, String option) {
        field(page.locator("body"), label).selectOption(option);
        return this;
    }

    public Visit upload(String label, Path file) {
        field(page.locator("body"), label).setInputFiles(file);
        return this;
    }

    public Visit sees(String words) {
        assertThat(page.locator("body"))
                .containsText(words, new ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    public Visit doesNotSee(String words) {
        assertThat(page.locator("body").innerText()).doesNotContain(words);
        return this;
    }

    public String heading() {
        return page.locator("h1").innerText().strip();
    }

    public String title() {
        return page.title();
    }

    public String path() {
        return URI.create(page.url()).getPath();
    }

    public int status() {
        return Objects.requireNonNull(document, "nothing visited yet").status();
    }

    /** The links of the error summary, in order; empty when the page has none. */
    public List<String> errors() {
        return page.locator("[role=alert] a, .govuk-error-summary a").allInnerTexts();
    }

    /** Checks the page again, after a script has changed it. */
    public Visit isStillGood() {
        String source = Objects.requireNonNull(document, "nothing visited yet").text();
        PageChecks.check(page, source, window);
        return this;
    }

    /** The page itself, for what has no step of its own. */
    public Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
        complaints.none();
    }

    private Visit go(Locator control) {
        String target = control.getAttribute("href");
        return target != null && target.startsWith("#") ? click(control) : arrive(control::click);
    }

    private Visit click(Locator control) {
        control.click();
        return this;
    }

    private Visit arrive(Runnable step) {
        int before = loads;
        step.run();
        waitForLoad(before);
        complaints.none();
        PageWeight.check(page, before == 0);
        return isStillGood();
    }

    private void waitForLoad(int before) {
        try {
            page.waitForCondition(() -> loads > before);
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "No page came after “%s” at %s:%n%s"
                            .formatted(page.title(), page.url(), page.locator("body").innerText()),
                    late);
        }
    }

    private Locator button(String words) {
        return option(page.locator("body"), AriaRole.BUTTON, words);
    }

    private Locator group(String legend) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    }

    private static Locator option(Locator within, AriaRole role, String name) {
        return within.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
