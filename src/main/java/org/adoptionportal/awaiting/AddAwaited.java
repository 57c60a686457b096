package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker adds something that a case has to wait for, whatever it is. */
@Singleton
public class AddAwaited {

    /** The field that can be wrong. */
    public static final String SUBJECT = "subject";

    private static final String KIND = "something-else";
    private static final int MOST_CHARACTERS = 200;

    private final CaseDesk desk;
    private final AwaitedThings things;
    private final Timeline timeline;
    private final Words words;

    AddAwaited(CaseDesk desk, AwaitedThings things, Timeline timeline, Words words) {
        this.desk = desk;
        this.things = things;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * Adds it; the people of the case do not see it.
     *
     * @return its id
     * @throws Refusal.Forbidden if it is not the worker's role
     * @throws Refusal.Conflict if the case is closed
     * @throws Refusal.Invalid naming {@link #SUBJECT}
     */
    @Transactional
    public long add(Viewer worker, String reference, String subject, HeldUpBy heldUpBy) {
        CaseHead head = desk.take(worker, reference);
        String what = Typed.checked(SUBJECT, subject, "Say what we wait for", MOST_CHARACTERS, "");
        long id =
                things.open(
                        head.id(),
                        new NewAwaited(
                                KIND,
                                Awaited.STAFF_ONLY,
                                what,
                                heldUpBy,
                                ChaseRules.CHASE_OTHERS,
                                null));
        timeline.record(
                head.id(),
                worker,
                Event.internal("awaited-added")
                        .with(
                                Map.of(
                                        "what",
                                        words.say("awaited." + KIND),
                                        "subject",
                                        ", " + what)));
        desk.refresh(head);
        return id;
    }
}
