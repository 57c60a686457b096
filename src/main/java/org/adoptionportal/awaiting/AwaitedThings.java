package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;

/** Writes down what a case must wait for, and reads it back. */
@Singleton
public class AwaitedThings {

    private static final String TABLE = "awaited";
    private static final String COLUMN = "sealed";

    private final AwaitedRepository rows;
    private final SealedJson sealed;
    private final Ids ids;

    AwaitedThings(AwaitedRepository rows, SealedJson sealed, Ids ids) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
    }

    /** Writes them down in the transaction of the decision that makes them necessary. */
    @Transactional
    public void open(long caseId, List<NewAwaited> things) {
        things.forEach(thing -> open(caseId, thing));
    }

    /** Writes one down; answers its id. */
    @Transactional
    public long open(long caseId, NewAwaited thing) {
        long id = ids.next();
        rows.save(AwaitedRow.opened(id, caseId, thing, seal(id, new Details(thing.subject(), ""))));
        return id;
    }

    /** Everything that was ever awaited in the case, oldest first. */
    @Transactional
    public List<Awaited> of(long caseId, Viewer viewer) {
        return rows.of(caseId, viewer).stream().map(this::opened).toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if the case has none with this id, or the viewer may not see it
     */
    @Transactional
    public Awaited one(long caseId, long id, Viewer viewer) {
        return opened(row(caseId, id, viewer));
    }

    /** What is left to wait for, whoever asks: for the derived status. */
    @Transactional
    public Outstanding outstanding(long caseId) {
        return Outstanding.of(rows.all(caseId));
    }

    /**
     * What is about anybody but these is not needed any more, unless it is settled.
     *
     * @param remaining never empty
     */
    @Transactional
    public void dropAllBut(long caseId, List<Long> remaining) {
        rows.dropAllBut(caseId, remaining);
    }

    /**
     * What is about somebody who was not online until now is that person's.
     *
     * @param absent what stood for them
     * @param personaId who they are
     */
    @Transactional
    public void hand(long caseId, long absent, long personaId) {
        rows.hand(caseId, absent, personaId);
    }

    /** Deletes all of it; for a case that is forgotten. */
    @Transactional
    public void forget(long caseId) {
        rows.forget(caseId);
    }

    AwaitedRow row(long caseId, long id, Viewer viewer) {
        return rows.one(caseId, id, viewer).orElseThrow(Refusal.NotFound::new);
    }

    byte[] seal(long id, Details details) {
        return sealed.seal(TABLE, id, COLUMN, details);
    }

    Details details(AwaitedRow row) {
        return details(row.id(), row.sealed());
    }

    Details details(long id, byte[] text) {
        return sealed.open(TABLE, id, COLUMN, text, Details.class);
    }

    private Awaited opened(AwaitedRow row) {
        Details details = details(row);
        return new Awaited(
                row.id(),
                row.kind(),
                row.about(),
                details.subject(),
                row.heldUpBy(),
                row.state(),
                details.words(),
                row.requestedOn(),
                row.chaseOn(),
                row.chases(),
                row.receivedOn(),
                row.reviewedOn(),
                row.expiresOn(),
                row.rowVersion());
    }
}
