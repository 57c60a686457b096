package org.adoptionportal.awaiting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.adoptionportal.awaiting.OwnAwaited.Thing;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells the people of a case what it waits for, each of them their own part. */
@Singleton
public class OwnAwaitedThings {

    /** As {@link #of(long, Viewer)}, for a statement with {@code :caseId} and a viewer. */
    public static final String FACTS =
            """
            SELECT 'awaited', a.id,
                JSON_OBJECT('kind', a.kind, 'about', a.about, 'heldUpBy', a.held_up_by,
                    'state', a.state, 'requestedOn', a.requested_on), a.sealed
            FROM awaited a
            WHERE a.case_id = :caseId AND (a.about IN (0, :viewerPersona) OR (a.about > 0
                AND a.state IN ('REQUESTED', 'CHASED') AND a.held_up_by = 'APPLICANT'))
              AND\
            """
                    + VisibleCase.OWN;

    private static final String SOURCE = "awaited";

    private final AwaitedRepository rows;
    private final AwaitedThings things;
    private final Facts facts;
    private final Words words;

    OwnAwaitedThings(AwaitedRepository rows, AwaitedThings things, Facts facts, Words words) {
        this.rows = rows;
        this.things = things;
        this.facts = facts;
        this.words = words;
    }

    /** What this person may know; nothing at all if the case is not theirs. */
    @Transactional
    public OwnAwaited of(long caseId, Viewer person) {
        return own(rows.known(caseId, person).stream().map(Known::of).toList(), person);
    }

    /** Those that are among these facts. */
    public OwnAwaited of(List<Fact> read, Viewer person) {
        return own(
                facts.of(SOURCE, read, Open.class).stream()
                        .map(row -> new Known(row.id(), row.open(), row.sealed()))
                        .toList(),
                person);
    }

    @Serdeable
    record Open(
            String kind,
            long about,
            HeldUpBy heldUpBy,
            State state,
            @Nullable LocalDate requestedOn) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Known(long id, Open open, byte[] sealed) {

        static Known of(AwaitedRow row) {
            return new Known(
                    row.id(),
                    new Open(
                            row.kind(),
                            row.about(),
                            row.heldUpBy(),
                            row.state(),
                            row.requestedOn()),
                    row.sealed());
        }
    }

    private OwnAwaited own(List<Known> all, Viewer person) {
        List<Known> own = all.stream().filter(row -> isFor(person, row.open())).toList();
        List<Thing> open =
                own.stream()
                        .filter(row -> !row.open().state().isSettled())
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

    private static boolean isFor(Viewer person, Open row) {
        return row.about() == Awaited.EVERYBODY || row.about() == person.personaId();
    }

    private Thing thing(Known known) {
        Open row = known.open();
        boolean outside = row.state().isOutside() && row.heldUpBy() != HeldUpBy.AGENCY;
        return new Thing(
                row.kind(),
                things.details(known.id(), known.sealed()).subject(),
                outside ? row.heldUpBy() : HeldUpBy.AGENCY,
                row.state(),
                outside ? row.requestedOn() : null);
    }
}
