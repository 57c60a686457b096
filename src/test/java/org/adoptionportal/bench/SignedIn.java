package org.adoptionportal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adoptionportal.dev.DemoFolder;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;

/**
 * The sessions of two demo people; they outlast the portal that gave them.
 *
 * @param adopter the cookie of somebody whose application is in Stage One
 * @param manager the cookie of a member of staff who sees every case
 * @param token the adopter's, for the API
 * @param application the adopter's
 */
record SignedIn(String adopter, String manager, String token, String application) {

    private static final String ADOPTER = "demo-stage-one";
    private static final String MANAGER = "demo-manager";
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("/applications/([2-9A-Z-]{11})");

    static SignedIn at(URI home) {
        Visitor adopter = Visitor.at(home);
        Page tracker = signIn(adopter, ADOPTER);
        Visitor manager = Visitor.at(home);
        Page code = signIn(manager, MANAGER);
        manager.submit(code, Map.of("code", code(Visitor.at(home).get("/dev/codes").text())));
        return new SignedIn(
                session(adopter),
                session(manager),
                token(home),
                first(REFERENCE, tracker.answer().body()));
    }

    private static Page signIn(Visitor visitor, String name) {
        Map<String, String> typed = Map.of("signInName", name, "password", DemoFolder.PASSWORD);
        return visitor.submit(visitor.get("/sign-in"), typed);
    }

    private static String token(URI home) {
        String asked =
                "{\"signInName\":\"%s\",\"password\":\"%s\"}"
                        .formatted(ADOPTER, DemoFolder.PASSWORD);
        HttpRequest request =
                HttpRequest.newBuilder(home.resolve("/api/v1/token"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(asked))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return first(TOKEN, client.sendAsync(request, BodyHandlers.ofString()).join().body());
        }
    }

    private static String code(String codes) {
        return first(Pattern.compile(MANAGER + "\\D*(\\d{6})"), codes);
    }

    private static String session(Visitor visitor) {
        return "session=" + visitor.cookie("session").orElseThrow();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("The demo data hold no " + pattern);
        }
        return found.group(1);
    }
}
