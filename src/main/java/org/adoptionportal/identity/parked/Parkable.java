package org.adoptionportal.identity.parked;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.identity.web.LocalPath;
import org.adoptionportal.platform.error.Audience;

/** Which forms may be kept for later, and as what. */
final class Parkable {

    /**
     * Where a page's script sends what was typed and not yet sent; {@link #FIELD} says what for.
     */
    static final String PATH = "/what-you-typed";

    static final String FIELD = "parkedPath";

    /** What opens accounts, and answers about equality: nothing may tell whose those are. */
    private static final List<String> NEVER =
            List.of("/sign-in", "/sign-out", "/account", "/session", "/equality", PATH);

    private static final Set<String> CODES = Set.of("code", "otp", "recoverycode");
    private static final int MOST_FIELDS = 500;

    private Parkable() {}

    /** A person's own form, sent from a page of ours to a page that may be sent to later. */
    static boolean is(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                && Audience.of(request) == Audience.PERSON
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent()
                && isFromHere(request)
                && (isPlace(request.getPath()) || isByScript(request));
    }

    /** What another site makes a browser send is not what its person typed. */
    private static boolean isFromHere(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        return headers.findFirst("Sec-Fetch-Site")
                .filter(site -> !site.equals("same-origin"))
                .isEmpty();
    }

    private static boolean isPlace(String path) {
        return LocalPath.isOurs(path)
                && NEVER.stream().noneMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }

    /** Nothing that opens an account is ever kept. */
    private static boolean mayBeKept(Map<String, List<String>> fields) {
        return fields.size() <= MOST_FIELDS
                && fields.keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> name.contains("password") || CODES.contains(name));
    }

    static boolean isByScript(HttpRequest<?> request) {
        return request.getPath().equals(PATH);
    }

    /** The form as it is kept; empty if it may not be. */
    static Optional<ParkedPost> post(HttpRequest<?> request, Map<String, List<String>> fields) {
        Map<String, List<String>> rest = new LinkedHashMap<>(fields);
        List<String> named = rest.remove(FIELD);
        String path = request.getUri().toString();
        if (isByScript(request)) {
            path = named == null ? "" : named.getFirst();
        }
        String place = path.replaceAll("\\?.*", "");
        boolean fit = isPlace(place) && LocalPath.isOurs(path) && mayBeKept(rest);
        return fit ? Optional.of(new ParkedPost(path, rest)) : Optional.empty();
    }
}
