package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;

/** Keeps what is to be given, and was. */
@Singleton
public class Releases {

    private static final String TABLE = "records_release";
    private static final String COLUMN = "sealed";

    private final ReleaseRepository rows;
    private final SealedJson sealed;

    Releases(ReleaseRepository rows, SealedJson sealed) {
        this.rows = rows;
        this.sealed = sealed;
    }

    /** All of a request, oldest first, for staff. */
    @Transactional
    public List<Release> of(RecordsRequest request, Viewer worker) {
        return rows.of(request.id(), worker).stream().map(this::opened).toList();
    }

    void save(ReleaseRow row) {
        rows.save(row);
    }

    void update(ReleaseRow row) {
        rows.update(row);
    }

    ReleaseRow row(RecordsRequest request, long id, Viewer worker) {
        return rows.one(request.id(), id, worker).orElseThrow(Refusal.NotFound::new);
    }

    ReleaseContent content(ReleaseRow row) {
        return sealed.open(TABLE, row.id(), COLUMN, row.sealed(), ReleaseContent.class);
    }

    byte[] seal(long id, ReleaseContent content) {
        return sealed.seal(TABLE, id, COLUMN, content);
    }

    private Release opened(ReleaseRow row) {
        return new Release(
                row.id(),
                row.gift(),
                row.state(),
                content(row),
                row.proposedBy(),
                row.proposedOn(),
                row.approvedOn(),
                row.givenOn(),
                row.way());
    }
}
