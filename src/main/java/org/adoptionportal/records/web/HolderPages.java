package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.holder.FileHolder;
import org.adoptionportal.records.holder.Holder;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.records.holder.Routes;
import org.adoptionportal.records.web.HolderPage.Part;

/** Puts who holds a file, and what to expect, into words. */
@Singleton
class HolderPages {

    private final Routes routes;
    private final RecordsSupport support;
    private final Words words;

    HolderPages(Routes routes, RecordsSupport support, Words words) {
        this.routes = routes;
        this.support = support;
        this.words = words;
    }

    HolderPage page(FileHolder found) {
        return new HolderPage(
                "Who holds your file",
                false,
                BackLink.to(Path.HOLDER),
                lead(found),
                parts(found),
                support.html(),
                support.services(),
                Path.ASK);
    }

    private List<String> lead(FileHolder found) {
        if (found.holder() == Holder.ELSEWHERE) {
            return lines("adopted." + found.where() + ".who", Map.of());
        }
        String name = Objects.requireNonNullElse(found.name(), "");
        return lines("file-holder." + found.holder(), Map.of("name", name));
    }

    private List<Part> parts(FileHolder found) {
        List<Part> parts = new ArrayList<>();
        boolean several = found.routes().size() > 1;
        for (Route route : found.routes()) {
            String period = routes.period(route);
            String heading =
                    several ? "If your order was made " + period : "How you get your birth details";
            parts.add(new Part(heading, lines("birth-route." + route, Map.of("period", period))));
        }
        parts.add(new Part("What it costs", lines("records-cost", Map.of())));
        if (found.holder() != Holder.ELSEWHERE) {
            parts.add(new Part("What to expect", lines("records-expect", Map.of())));
        }
        return List.copyOf(parts);
    }

    private List<String> lines(String key, Map<String, String> values) {
        return words.say(key, values).lines().toList();
    }
}
