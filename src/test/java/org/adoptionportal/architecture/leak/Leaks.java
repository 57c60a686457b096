package org.adoptionportal.architecture.leak;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.adoptionportal.support.Mail;

/** Looks for canaries where they may not be, and remembers which were seen at all. */
public final class Leaks {

    private final List<Canary> canaries;
    private final Map<String, Canary> words;
    private final List<Canary> others;
    private final Set<Canary> seen = ConcurrentHashMap.newKeySet();

    public Leaks(Collection<Canary> canaries) {
        this.canaries = List.copyOf(canaries);
        this.words =
                canaries.stream()
                        .filter(each -> each.bareWord().isPresent())
                        .collect(
                                toUnmodifiableMap(
                                        each -> each.bareWord().orElseThrow(), each -> each));
        this.others = canaries.stream().filter(each -> each.bareWord().isEmpty()).toList();
    }

    /** What this person reads there and may not. */
    public List<String> in(String text, Looker looker, String address) {
        List<Canary> there = there(text).toList();
        there.stream().filter(canary -> canary.mayRead().test(looker)).forEach(seen::add);
        return there.stream()
                .filter(canary -> !canary.mayRead().test(looker))
                .map(canary -> looker.name() + " reads the " + canary.what() + " at " + address)
                .toList();
    }

    /** What an e-mail says that none may say. */
    public List<String> in(Mail mail) {
        return there(mail.subject() + mail.from() + mail.text())
                .map(canary -> "the e-mail “" + mail.subject() + "” says the " + canary.what())
                .toList();
    }

    /** What somebody was seen to read who may. */
    public Set<String> seen() {
        return seen.stream().map(Canary::what).collect(toSet());
    }

    /** What nobody was seen to read, so that nothing was learnt of it. */
    public List<String> neverSeen() {
        return canaries.stream()
                .filter(canary -> !seen.contains(canary))
                .map(Canary::what)
                .toList();
    }

    private Stream<Canary> there(String text) {
        return Stream.concat(
                        Canary.wordsIn(text).flatMap(word -> Stream.ofNullable(words.get(word))),
                        others.stream())
                .filter(canary -> canary.isIn(text));
    }
}
