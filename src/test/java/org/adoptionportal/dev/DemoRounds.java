package org.adoptionportal.dev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adoptionportal.architecture.leak.Addresses;
import org.adoptionportal.architecture.leak.Laid;
import org.adoptionportal.architecture.leak.Looker;

/**
 * What each of the demo people opens: staff each route with a case of every kind; everybody else
 * each route with their own cases and once more with somebody's, and what the links lead to.
 */
final class DemoRounds {

    private static final Set<String> OF_EVERY_KIND =
            Set.of("demo-stage-one", "demo-family", "demo-adopted", "demo-birth-relative");
    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");
    private static final int OWN = 2;

    private final Map<Looker, Set<String>> opened = new LinkedHashMap<>();

    private DemoRounds() {}

    /**
     * @param more cases of people without an account
     */
    static Map<Looker, Set<String>> of(List<Looker> everybody, List<String> more) {
        DemoRounds rounds = new DemoRounds();
        rounds.plan(everybody, more);
        return rounds.opened;
    }

    private void plan(List<Looker> everybody, List<String> more) {
        Map<Looker, List<String>> own = new LinkedHashMap<>();
        everybody.forEach(each -> own.put(each, own(each)));
        Addresses ofEveryKind =
                of(
                        Stream.concat(
                                everybody.stream()
                                        .filter(each -> OF_EVERY_KIND.contains(each.name()))
                                        .flatMap(each -> own.get(each).stream()),
                                more.stream()));
        Addresses ofAnybody =
                of(
                        Stream.concat(
                                own.values().stream().flatMap(each -> each.stream().limit(1)),
                                more.stream()));
        everybody.forEach(each -> {
            boolean staff = !each.roles().isEmpty();
            Set<String> all = new TreeSet<>(staff ? ofEveryKind.served() : Set.of());
            Addresses theirs = staff ? ofEveryKind : of(own.get(each).stream());
            all.addAll(
                    theirs.linked(each, List.of(each.visitor().get("/home").path(), "/worklist")));
            if (!staff) {
                all.addAll(theirs.served());
                all.addAll(ofAnybody.servedInTurn(opened.size()));
            }
            opened.put(each, all);
        });
    }

    private static Addresses of(Stream<String> references) {
        return new Addresses(
                references
                        .distinct()
                        .map(it -> new Laid("", it, Map.of(), Map.of(), List.of()))
                        .toList());
    }

    /** The first cases on the page after sign-in; none for whoever is not signed in, or staff. */
    private static List<String> own(Looker looker) {
        return looker.roles().isEmpty()
                ? REFERENCE
                        .matcher(looker.visitor().get("/home").document().html())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(OWN)
                        .toList()
                : List.of();
    }
}
