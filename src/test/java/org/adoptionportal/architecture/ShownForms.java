package org.adoptionportal.architecture;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The fields of each route's form, as pages show it, each with what it holds already. */
final class ShownForms {

    private final Map<Route, Map<String, String>> fields = new HashMap<>();
    private final Map<Route, Pattern> posted = new LinkedHashMap<>();

    ShownForms(Collection<Route> routes) {
        routes.stream()
                .filter(route -> route.method().equals("POST") && !route.isForPrograms())
                .sorted(Comparator.comparingInt(ShownForms::variables))
                .forEach(route -> posted.put(route, pattern(route)));
    }

    private static int variables(Route route) {
        return route.path().split("\\{", -1).length;
    }

    private static Pattern pattern(Route route) {
        return Pattern.compile(route.path().replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** Notes every form of a page. */
    void on(String path, Answer page) {
        if (page.header("Content-Type").startsWith("text/html")) {
            Jsoup.parse(page.body())
                    .select("form[method=post]")
                    .forEach(form -> note(path.replaceFirst("\\?.*", ""), form));
        }
    }

    private void note(String path, Element form) {
        String action = form.attr("action").isEmpty() ? path : form.attr("action");
        route(action)
                .ifPresent(route ->
                        form.select("[name]")
                                .forEach(field ->
                                        fields.computeIfAbsent(route, _ -> new LinkedHashMap<>())
                                                .putIfAbsent(field.attr("name"), field.val())));
    }

    private Optional<Route> route(String action) {
        String path = action.replaceFirst("\\?.*", "");
        return posted.entrySet().stream()
                .filter(each -> each.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the fields of all forms are called. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        fields.values().forEach(form -> names.addAll(form.keySet()));
        return names;
    }

    /** Empty when no page showed it. */
    Map<String, String> of(Route route) {
        return fields.getOrDefault(route, Map.of());
    }
}
