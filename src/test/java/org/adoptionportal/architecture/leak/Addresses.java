package org.adoptionportal.architecture.leak;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Route;
import org.jsoup.Jsoup;

/** Every address at which something can be read: of the router, and those that pages lead to. */
public final class Addresses {

    private static final Map<String, String> ANYTHING =
            Map.of(
                    "path",
                    "no-such-file.css",
                    "part",
                    "contact",
                    "selector",
                    "readiness",
                    "secret",
                    "no-such-secret");
    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");
    private static final int MOST = 400;

    private final List<Laid> cases;

    public Addresses(List<Laid> cases) {
        this.cases = cases;
    }

    /** What the router serves to read, of each of the cases. */
    public Set<String> served() {
        return read().flatMap(path -> cases.stream().map(each -> filled(path, each)))
                .collect(toCollection(TreeSet::new));
    }

    /** What the router serves to read, each of the next of the cases, and round again. */
    public Set<String> servedInTurn(int first) {
        List<String> paths = read().sorted().toList();
        return IntStream.range(0, paths.size())
                .mapToObj(i -> filled(paths.get(i), cases.get((first + i) % cases.size())))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> read() {
        return Route.served().stream().filter(route -> !route.changesSomething()).map(Route::path);
    }

    /** What the links of pages lead this person to, from there. */
    public Set<String> linked(Looker looker, Collection<String> from) {
        Set<String> found = new TreeSet<>();
        Set<String> known = new HashSet<>(from);
        Queue<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty() && found.size() < MOST) {
            links(looker.open(next.remove()))
                    .filter(this::isOurs)
                    .filter(known::add)
                    .forEach(address -> {
                        found.add(address);
                        next.add(address);
                    });
        }
        return found;
    }

    private static Stream<String> links(Answer answer) {
        return answer.status() == 200 && answer.header("Content-Type").startsWith("text/html")
                ? Jsoup.parse(answer.body()).select("a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("#.*", ""))
                : Stream.empty();
    }

    /** Leaves out other people's cases, the ways of narrowing a list, and what is only a file. */
    private boolean isOurs(String address) {
        return !address.contains("?")
                && !address.startsWith("/static/")
                && referencesIn(address)
                        .allMatch(found ->
                                cases.stream().anyMatch(each -> each.reference().equals(found)));
    }

    /** Every reference of a case that stands there, in its order. */
    public static Stream<String> referencesIn(String text) {
        return REFERENCE.matcher(text).results().map(MatchResult::group);
    }

    private static String filled(String template, Laid laid) {
        String path = template.replace("{reference}", laid.reference());
        for (var variable : laid.variables().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        for (var variable : ANYTHING.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return path.replaceAll("\\{\\w+}", "1");
    }
}
