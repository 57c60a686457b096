package org.adoptionportal.dev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int OWN = 2;

    private final Addresses ofEveryKind;
    private final Addresses ofAnybody;

    private DemoRounds(Map<Looker, List<String>> own, List<String> more) {
        this.ofEveryKind =
                of(
                        Stream.concat(
                                own.entrySet().stream()
                                        .filter(each ->
                                                OF_EVERY_KIND.contains(each.getKey().name()))
                                        .flatMap(each -> each.getValue().stream()),
                                more.stream()));
        this.ofAnybody =
                of(
                        Stream.concat(
                                own.values().stream().flatMap(each -> each.stream().limit(1)),
                                more.stream()));
    }

    /**
     * @param more cases of people without an account
     */
    static Map<Looker, Set<String>> of(List<Looker> everybody, List<String> more) {
        Map<Looker, List<String>> own = new LinkedHashMap<>();
        everybody.forEach(each -> own.put(each, own(each)));
        DemoRounds rounds = new DemoRounds(own, more);
        Map<Looker, Set<String>> opened = new LinkedHashMap<>();
        own.forEach((looker, theirs) ->
                opened.put(
                        looker,
                        looker.roles().isEmpty()
                                ? rounds.person(looker, of(theirs.stream()), opened.size())
                                : rounds.staff(looker)));
        return opened;
    }

    private Set<String> staff(Looker looker) {
        Set<String> all = linked(looker, ofEveryKind);
        all.addAll(ofEveryKind.served());
        return all;
    }

    private Set<String> person(Looker looker, Addresses own, int turn) {
        Set<String> all = linked(looker, own);
        all.addAll(own.served());
        all.addAll(ofAnybody.servedInTurn(turn));
        return all;
    }

    private static Set<String> linked(Looker looker, Addresses addresses) {
        String home = looker.visitor().get("/home").path();
        return addresses.linked(looker, List.of(home, "/worklist"));
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
                ? Addresses.referencesIn(looker.visitor().get("/home").document().html())
                        .distinct()
                        .limit(OWN)
                        .toList()
                : List.of();
    }
}
