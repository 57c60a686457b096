package org.adoptionportal.architecture.leak;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adoptionportal.support.Mail;

/** Looks for canaries where they may not be, and remembers which were seen at all. */
final class Leaks {

    private final List<Canary> canaries;
    private final Set<Canary> seen = new HashSet<>();

    Leaks(Collection<Canary> canaries) {
        this.canaries = List.copyOf(canaries);
    }

    /** What this person reads there and may not. */
    List<String> in(String text, Looker looker, String address) {
        List<Canary> there = canaries.stream().filter(canary -> canary.isIn(text)).toList();
        there.stream().filter(canary -> canary.mayRead().test(looker)).forEach(seen::add);
        return there.stream()
                .filter(canary -> !canary.mayRead().test(looker))
                .map(canary -> looker.name() + " reads the " + canary.what() + " at " + address)
                .toList();
    }

    /** What an e-mail says that none may say. */
    List<String> in(Mail mail) {
        return canaries.stream()
                .filter(canary -> canary.isIn(mail.subject() + mail.from() + mail.text()))
                .map(canary -> "the e-mail “" + mail.subject() + "” says the " + canary.what())
                .toList();
    }

    /** What nobody was seen to read, so that nothing was learnt of it. */
    List<String> neverSeen() {
        return canaries.stream()
                .filter(canary -> !seen.contains(canary))
                .map(Canary::what)
                .toList();
    }
}
