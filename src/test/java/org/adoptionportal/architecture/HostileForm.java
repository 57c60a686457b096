package org.adoptionportal.architecture;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.Route;

/** What can be sent as the form of a route and is hostile. */
final class HostileForm {

    /** What the form itself brings, so that what is typed is read at all. */
    private static final Set<String> BROUGHT = Set.of("csrfToken", Once.FIELD);

    private final Route route;
    private final Map<String, String> shown;

    HostileForm(Route route, Map<String, String> shown) {
        this.route = route;
        this.shown = new LinkedHashMap<>(shown);
        BROUGHT.forEach(this.shown::remove);
        this.shown.putIfAbsent("version", "0");
    }

    List<HostileRequest> all() {
        List<HostileRequest> all = new ArrayList<>();
        for (String field : shown.keySet()) {
            for (Hostile each : Hostile.all()) {
                add(all, field + " " + each, field, "&" + name(field) + "=" + each.encoded());
            }
            add(all, field + " missing", field, "");
            String twice = "&" + name(field) + "=x";
            add(all, field + " twice", field, twice + twice);
            add(all, field + " as a list", field, "&" + name(field) + "%5B%5D=x");
        }
        HostileWholes.forms(route).forEach(all::add);
        return all;
    }

    /** For a form that no page showed: everything that any form asks for, at once. */
    static List<HostileRequest> blind(Route route, Set<String> names) {
        return Stream.concat(
                        Hostile.all().stream()
                                .map(each ->
                                        HostileRequest.form(
                                                route, "everything " + each, all(names, each))),
                        HostileWholes.forms(route))
                .toList();
    }

    private static String all(Set<String> names, Hostile each) {
        String value = each == Hostile.OVER_LONG ? "a".repeat(2000) : each.encoded();
        return names.stream()
                .filter(name -> !BROUGHT.contains(name))
                .map(name -> "&" + name(name) + "=" + value)
                .collect(joining());
    }

    private void add(List<HostileRequest> all, String what, String field, String instead) {
        String others =
                shown.entrySet().stream()
                        .filter(each -> !each.getKey().equals(field))
                        .map(each -> "&" + name(each.getKey()) + "=" + name(each.getValue()))
                        .collect(joining());
        all.add(HostileRequest.form(route, what, others + instead));
    }

    private static String name(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
