package org.adoptionportal.front;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/**
 * Keeps quiet every page behind the doors at which somebody may be watched: nobody who glances at
 * the tab or the top of the page learns what it is about, and it can be left at once.
 */
@Singleton
final class QuietDoors implements SiteContribution {

    static final String TITLE = "Your request";

    private static final List<String> DOORS =
            List.of(
                    "/family-support",
                    "/adopted-people-and-birth-families",
                    "/records",
                    "/talk",
                    "/follow",
                    "/code");

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        if (DOORS.stream().anyMatch(door -> isBehind(door, request.getPath()))) {
            site.quiet(TITLE);
        }
    }

    static boolean isBehind(String door, String path) {
        return path.equals(door) || path.startsWith(door + "/");
    }

    static List<String> doors() {
        return DOORS;
    }
}
