package org.adoptionportal.platform.web.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The links of the navigation, by their place and then by their words. */
final class Navigation {

    private final Map<NavPlace, List<NavLink>> links = new EnumMap<>(NavPlace.class);

    void add(NavPlace place, NavLink link) {
        links.computeIfAbsent(place, _ -> new ArrayList<>()).add(link);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    List<NavLink> inOrder() {
        return links.values().stream()
                .flatMap(each -> each.stream().sorted(Comparator.comparing(NavLink::text)))
                .toList();
    }
}
