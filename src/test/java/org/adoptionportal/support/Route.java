package org.adoptionportal.support;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A route that the portal serves.
 *
 * @param path the template, with each variable as its bare name: {@code /applications/{reference}}
 */
public record Route(String method, String path) implements Comparable<Route> {

    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::path).thenComparing(Route::method);

    /** What the running portal serves, but for what only tests and development add. */
    public static SortedSet<Route> served() {
        return Portal.running()
                .bean(Router.class)
                .uriRoutes()
                .filter(it -> it.getHttpMethod() != HttpMethod.HEAD && isShipped(it))
                .map(Route::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Route of(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toPathString();
        return new Route(
                route.getHttpMethodName(), template.replaceAll("\\{[+/#]?(\\w+)[^}]*}", "{$1}"));
    }

    private static boolean isShipped(UriRouteInfo<?, ?> route) {
        Class<?> type = route.getDeclaringType();
        Class<?> written = type.getName().endsWith("$Intercepted") ? type.getSuperclass() : type;
        var place = written.getProtectionDomain().getCodeSource().getLocation();
        return !place.getPath().endsWith("/test-classes/");
    }

    public boolean changesSomething() {
        return !method.equals("GET");
    }

    public boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
