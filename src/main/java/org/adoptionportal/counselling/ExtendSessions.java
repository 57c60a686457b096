package org.adoptionportal.counselling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker agrees more sessions than the rule allows, and says why. */
@Singleton
public class ExtendSessions {

    /** The fields that can be wrong. */
    public static final String MORE = "more";

    public static final String WHY = "why";

    private static final int MOST = 12;
    private static final int MOST_CHARACTERS = 1000;

    private final CaseDesk desk;
    private final Sessions sessions;
    private final ExtensionRows rows;
    private final Timeline timeline;
    private final Ids ids;
    private final Clock clock;

    ExtendSessions(
            CaseDesk desk,
            Sessions sessions,
            ExtensionRows rows,
            Timeline timeline,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.rows = rows;
        this.timeline = timeline;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Agrees it.
     *
     * @param more from 1 to 12
     * @throws Refusal.NotFound if there is no such case, or such cases have no sessions
     * @throws Refusal.Forbidden if it is not the worker's role
     * @throws Refusal.Conflict if there may be any number of sessions
     * @throws Refusal.Invalid naming {@link #MORE} or {@link #WHY}
     */
    @Transactional
    public void extend(Viewer worker, String reference, int more, String why) {
        CaseHead head = desk.take(worker, reference);
        if (sessions.of(head.id(), head.kind(), worker).limit() == null) {
            throw new Refusal.Conflict("There may be any number of sessions in this case.");
        }
        if (more < 1 || more > MOST) {
            String fault = "Enter how many more, from 1 to " + MOST;
            throw new Refusal.Invalid(fault, Map.of(MORE, fault));
        }
        String said = Typed.checked(WHY, why, "Say why more are needed", MOST_CHARACTERS, "");
        long id = ids.next();
        rows.save(
                new ExtensionRow(
                        id,
                        head.id(),
                        more,
                        London.today(clock),
                        worker.personaId(),
                        sessions.sealWhy(id, said)));
        timeline.record(
                head.id(),
                worker,
                Event.shared("sessions-extended").with(Map.of("more", Integer.toString(more))));
        desk.refresh(head);
    }
}
