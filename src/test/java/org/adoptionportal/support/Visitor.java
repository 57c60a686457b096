package org.adoptionportal.support;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser without JavaScript: keeps cookies, follows redirects, sends forms. */
public final class Visitor {

    private static final String ACCEPT = "text/html,*/*;q=0.8";
    private static final int MOST_REDIRECTS = 5;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = Http.client().cookieHandler(cookies).build();
    private final URI home;

    private Visitor(URI home) {
        this.home = home;
    }

    public static Visitor anonymous() {
        return new Visitor(Portal.running().uri("/"));
    }

    /** Somebody at a portal of one's own. */
    public static Visitor at(URI home) {
        return new Visitor(home);
    }

    /** Somebody who has gone through sign-in, in as many steps as their account asks for. */
    public static Visitor signedInAs(Person person) {
        return signedInAs(person, Portal.running().uri("/"));
    }

    /** As {@link #signedInAs(Person)}, at an instance of the portal of one's own. */
    public static Visitor signedInAs(Person person, URI home) {
        Visitor visitor = new Visitor(home);
        Page page =
                visitor.submit(
                        visitor.get("/sign-in?next=/signed-out"),
                        Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        if (page.path().startsWith("/sign-in/code")) {
            visitor.submit(page, Map.of("code", person.code()));
        }
        if (visitor.cookie("session").isEmpty()) {
            throw new AssertionError("Not signed in");
        }
        return visitor;
    }

    /** Opens an address of the portal and follows where it leads. */
    public Page get(String path) {
        return follow(ask(path), path);
    }

    /** One answer, redirects and all. */
    public Answer ask(String path) {
        return Http.send(client, Http.to(here(path)).header("Accept", ACCEPT));
    }

    /** Asks only whether there is something, as mail scanners and previews do. */
    public Answer head(String path) {
        return Http.send(client, Http.to(here(path)).HEAD());
    }

    /** Follows the link with exactly this text. */
    public Page click(Page page, String linkText) {
        return get(page.href(linkText));
    }

    /** Fills in and sends the form of the page's main part, with all that it already holds. */
    public Page submit(Page page, Map<String, String> typed) {
        return send(page.form(), page.target(page.form()), typed);
    }

    /** Presses the button with exactly this text, wherever it is on the page. */
    public Page press(Page page, String button) {
        return submitWith(page, button, Map.of());
    }

    /** Fills in and sends the form that has the button with exactly this text. */
    public Page submitWith(Page page, String button, Map<String, String> typed) {
        return send(page.formWith(button), page.target(button), typed);
    }

    /** As {@link #submitWith}, where a field may have several values. */
    public Page submitSeveral(Page page, String button, Map<String, List<String>> chosen) {
        List<Map.Entry<String, String>> fields =
                new ArrayList<>(Page.fields(page.formWith(button)).entrySet());
        fields.removeIf(field -> chosen.containsKey(field.getKey()));
        chosen.forEach(
                (name, values) -> values.forEach(value -> fields.add(Map.entry(name, value))));
        String action = page.target(button);
        HttpRequest.Builder form = Http.form(here(action), fields).header("Accept", ACCEPT);
        return follow(Http.send(client, form), action);
    }

    /** Sends just these fields, as a program that is not a browser might. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder form = Http.form(here(path), fields).header("Accept", ACCEPT);
        return Http.send(client, headers.length == 0 ? form : form.headers(headers));
    }

    /** Sends a body as it is, which need be no form. */
    public Answer sendAsItIs(String path, byte[] body, String contentType) {
        HttpRequest.Builder request =
                Http.to(here(path))
                        .header("Content-Type", contentType)
                        .header("Accept", ACCEPT)
                        .POST(BodyPublishers.ofByteArray(body));
        return Http.send(client, request);
    }

    /** The first answer to the form with this button. */
    public Answer answerTo(Page page, String button) {
        return answerTo(page, button, page.formWith(button).attr("action"));
    }

    /** The answer to that form sent elsewhere, as a browser does that is told to (307). */
    public Answer answerTo(Page page, String button, String path) {
        return post(path, Page.fields(page.formWith(button)));
    }

    /** What the browser holds under this name. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The names of all that the browser holds. */
    public Set<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Puts a cookie into the browser, or over the one that is there. */
    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain(home.getHost());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(home, cookie);
    }

    private String here(String path) {
        return home.resolve(path).toString();
    }

    private Page send(FormElement form, String action, Map<String, String> typed) {
        Map<String, String> fields = Page.fields(form);
        fields.putAll(typed);
        return follow(post(action, fields), action);
    }

    private Page follow(Answer first, String path) {
        Answer answer = first;
        String at = path;
        for (int i = 0; i < MOST_REDIRECTS && answer.status() / 100 == 3; i++) {
            at = answer.location();
            answer = ask(at);
        }
        return Page.of(answer, at);
    }

    /** What has happened in a case, as staff read it. */
    public String history(String reference) {
        return get("/cases/" + reference + "/history").text();
    }

    /** As {@link #history(String)}, of the case that this page is of. */
    public String history(Page casePage) {
        return history(casePage.path().replaceAll("^.*/", ""));
    }
}
