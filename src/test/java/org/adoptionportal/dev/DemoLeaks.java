package org.adoptionportal.dev;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.adoptionportal.architecture.leak.Canary;
import org.adoptionportal.architecture.leak.Leaks;
import org.adoptionportal.architecture.leak.Looker;
import org.adoptionportal.architecture.leak.Readers;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.support.Answer;

/** Makes every protected value of the demo data a word that stands nowhere else. */
final class DemoLeaks implements DemoMark.Marker {

    private final Queue<Canary> canaries = new ConcurrentLinkedQueue<>();
    private final Map<String, NewPerson> people = new ConcurrentHashMap<>();

    @Override
    public String mark(DemoMark.Kept kept, String what, String text) {
        String word = Canary.word();
        Predicate<Looker> staff = Readers.staff(kept.kind(), kept.council());
        Predicate<Looker> own = looker -> kept.people().contains(looker.name());
        canaries.add(new Canary(word, kept.kind() + ": " + what, staff.or(own)));
        return text + " " + word;
    }

    @Override
    public void came(NewPerson person) {
        people.put(person.signInName(), person);
    }

    NewPerson person(String signInName) {
        return Objects.requireNonNull(people.get(signInName), signInName);
    }

    Leaks leaks() {
        return new Leaks(canaries);
    }

    /** As if nobody might read anything. */
    Leaks forbidden() {
        return new Leaks(
                canaries.stream()
                        .map(each -> new Canary(each.text(), each.what(), _ -> false))
                        .toList());
    }

    /** What each of them is, in any case. */
    Set<String> whats() {
        return canaries.stream().map(Canary::what).collect(toSet());
    }

    static Stream<String> read(Looker looker, Set<String> addresses, Leaks leaks) {
        return addresses.stream()
                .flatMap(address -> {
                    Answer answer = looker.open(address);
                    String all = answer.header("Location") + answer.body();
                    return leaks.in(all, looker, address).stream();
                });
    }

    static List<String> all(Map<Looker, Set<String>> rounds, Leaks leaks) {
        return rounds.entrySet().parallelStream()
                .flatMap(round -> read(round.getKey(), round.getValue(), leaks))
                .toList();
    }
}
