package org.adoptionportal.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one Chromium of the suite, without a head where there is one: it does half the work. Every
 * visit has a context of its own, so no cookie of another test. No host but this machine can be
 * reached.
 */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
    private static final double PATIENCE_MILLIS = 45_000;

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    /** A new person at the portal, in a window that has visited nothing yet. */
    public static Visit open(Window window) {
        return open(window, Portal.running().uri("/"));
    }

    /** Somebody who has gone through sign-in, in as many steps as their account asks for. */
    public static Visit signedIn(Window window, Person person) {
        Visit visit =
                open(window)
                        .goTo("/sign-in")
                        .fill("Sign-in name", person.signInName())
                        .fill("Password", Person.PASSWORD)
                        .press("Sign in");
        return visit.path().equals("/sign-in/code")
                ? visit.fill("Code", person.code()).press("Continue")
                : visit;
    }

    /** As {@link #open(Window)}, at a portal of one's own. */
    public static Visit open(Window window, URI home) {
        BrowserContext context =
                CHROMIUM.newContext(
                        new NewContextOptions()
                                .setViewportSize(PageChecks.WIDTHS.getFirst(), PageChecks.HEIGHT)
                                .setJavaScriptEnabled(window.scripting())
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visit(context.newPage(), window, home);
    }

    private static com.microsoft.playwright.Browser launch() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS));
    }

    private static Path chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Install chromium to run browser tests"));
    }
}
