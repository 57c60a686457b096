package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/**
 * A worker proposes what of their own information somebody is given, a second person approves it,
 * and that it was given is recorded. Nothing is given through the portal.
 */
@Singleton
public class GiveInformation {

    /** The fields that can be wrong. */
    public static final String WHAT = "what";

    public static final String GROUND = "ground";
    public static final String HOW = "how";

    private static final int MOST_CHARACTERS = 3000;

    private final BirthFamilyLedger ledger;
    private final Releases releases;
    private final ReleaseRows rows;
    private final Stories stories;
    private final Clock clock;

    GiveInformation(
            BirthFamilyLedger ledger,
            Releases releases,
            ReleaseRows rows,
            Stories stories,
            Clock clock) {
        this.ledger = ledger;
        this.releases = releases;
        this.rows = rows;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Proposes it.
     *
     * @param byPost only where they said that letters are safe
     * @throws Refusal.Conflict if nothing was found to give
     * @throws Refusal.Invalid naming {@link #WHAT}, {@link #GROUND} or {@link #HOW}
     */
    @Transactional
    public void propose(
            Viewer worker,
            String reference,
            int version,
            String what,
            String ground,
            boolean byPost) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        if (request.file() != FileState.FOUND && request.file() != FileState.PARTLY) {
            throw new Refusal.Conflict("Nothing has been found that could be given.");
        }
        ReleaseText text =
                new ReleaseText(
                        Typed.checked(
                                WHAT, what, "Say what is given, and what not", MOST_CHARACTERS, ""),
                        Typed.checked(GROUND, ground, "Say on what ground", MOST_CHARACTERS, ""));
        if (byPost && !lettersAreSafe(request, worker)) {
            String fault = "They did not say that letters are safe. Give it in person";
            throw new Refusal.Invalid(fault, Map.of(HOW, fault));
        }
        releases.propose(request.id(), worker, text, byPost);
        ledger.write(request, worker, Event.internal("own-information-proposed"));
    }

    /**
     * A second person approves it.
     *
     * @throws Refusal.Conflict if it is the viewer's own, or was approved before
     */
    @Transactional
    public void approve(Viewer second, String reference, int version, long id) {
        BirthFamilyCase request = ledger.lock(second, reference, version);
        if (rows.approve(id, request.id(), second.personaId(), London.today(clock)) == 0) {
            throw new Refusal.Conflict(
                    "Somebody else than the worker who proposed it approves it, once.");
        }
        ledger.write(request, second, Event.internal("own-information-approved"));
    }

    /**
     * It was given.
     *
     * @throws Refusal.Conflict if it was not approved, or was given before
     */
    @Transactional
    public void given(Viewer worker, String reference, int version, long id) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        if (rows.give(id, request.id(), London.today(clock)) == 0) {
            throw new Refusal.Conflict("It is given once, after a second person approved it.");
        }
        ledger.write(request, worker, Event.shared("own-information-given"));
    }

    private boolean lettersAreSafe(BirthFamilyCase request, Viewer worker) {
        return stories.find(request.id(), worker)
                .filter(story -> story.contact().allows(ContactWay.LETTER))
                .isPresent();
    }
}
