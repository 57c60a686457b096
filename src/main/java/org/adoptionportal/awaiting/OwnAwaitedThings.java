package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.adoptionportal.awaiting.OwnAwaited.Thing;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;

/** Tells the people of a case what it waits for, each of them their own part. */
@Singleton
public class OwnAwaitedThings {

    private final AwaitedRepository rows;
    private final AwaitedThings things;
    private final Words words;

    OwnAwaitedThings(AwaitedRepository rows, AwaitedThings things, Words words) {
        this.rows = rows;
        this.things = things;
        this.words = words;
    }

    /** What this person may know; nothing at all if the case is not theirs. */
    @Transactional
    public OwnAwaited of(long caseId, Viewer person) {
        List<AwaitedRow> all = rows.known(caseId, person);
        List<AwaitedRow> own = all.stream().filter(row -> isFor(person, row)).toList();
        List<Thing> open =
                own.stream()
                        .filter(row -> !row.state().isSettled())
                        .map(this::thing)
                        .sorted(Comparator.comparing(thing -> !thing.isTheirs()))
                        .toList();
        return new OwnAwaited(open, own.size() - open.size(), own.size() < all.size());
    }

    /** What it is, in words for the people of the case. */
    public String what(Thing thing) {
        return words.say(
                "awaited-for-applicants." + thing.kind(), Map.of("subject", thing.subject()));
    }

    /** How far it is, and who has to act, in words for the people of the case. */
    public String facts(Thing thing) {
        boolean ours = thing.state().isOutside() && thing.with() == HeldUpBy.AGENCY;
        String state = words.say("awaited-for-applicants." + (ours ? "ours" : thing.state()));
        return thing.askedOn() == null
                ? state
                : "%s. It has been with %s since %s"
                        .formatted(
                                state,
                                words.say("awaited-with." + thing.with()),
                                London.date(thing.askedOn()));
    }

    private static boolean isFor(Viewer person, AwaitedRow row) {
        return row.about() == Awaited.EVERYBODY || row.about() == person.personaId();
    }

    private Thing thing(AwaitedRow row) {
        boolean outside = row.state().isOutside() && row.heldUpBy() != HeldUpBy.AGENCY;
        return new Thing(
                row.kind(),
                things.details(row).subject(),
                outside ? row.heldUpBy() : HeldUpBy.AGENCY,
                row.state(),
                outside ? row.requestedOn() : null);
    }
}
