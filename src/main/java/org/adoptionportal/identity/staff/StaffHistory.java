package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;

/** Notes what is done to the accounts of staff. */
@Singleton
final class StaffHistory {

    private static final String TABLE = "staff_account_event";
    private static final String COLUMN = "sealed";

    private final StaffRows rows;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    StaffHistory(StaffRows rows, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    void note(Viewer by, long personaId, StaffEvent.What what, String words) {
        long id = ids.next();
        byte[] detail = sealed.seal(TABLE, id, COLUMN, new StaffEvent.Detail(by.name(), words));
        rows.save(new StaffEventRow(id, personaId, by.personaId(), what, detail, clock.instant()));
    }

    /** The latest 50, the latest first. */
    List<StaffEvent> of(long personaId) {
        return rows.history(personaId).stream().map(this::opened).toList();
    }

    private StaffEvent opened(StaffEventRow row) {
        var detail = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), StaffEvent.Detail.class);
        return new StaffEvent(row.what(), detail.by(), detail.words(), row.happenedAt());
    }
}
