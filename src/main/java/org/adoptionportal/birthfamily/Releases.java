package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;

/** Keeps and reads what of their own information is given to somebody. */
@Singleton
public class Releases {

    private static final String TABLE = "birth_family_release";
    private static final String COLUMN = "sealed";

    private final ReleaseRows rows;
    private final SealedJson sealed;
    private final Ids ids;

    Releases(ReleaseRows rows, SealedJson sealed, Ids ids) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
    }

    /** All of them, oldest first, for whoever may see the case. */
    @Transactional
    public List<Release> of(long caseId, Viewer viewer) {
        return rows.of(caseId, viewer).stream().map(this::opened).toList();
    }

    boolean awaitApproval(long caseId) {
        return rows.unapproved(caseId) > 0;
    }

    void propose(long caseId, Viewer worker, ReleaseText text, boolean byPost) {
        long id = ids.next();
        byte[] bytes = sealed.seal(TABLE, id, COLUMN, text);
        rows.save(new ReleaseRow(id, caseId, bytes, byPost, worker.personaId(), null, null, null));
    }

    private Release opened(ReleaseRow row) {
        ReleaseText text = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), ReleaseText.class);
        return new Release(
                row.id(),
                text.what(),
                text.ground(),
                row.byPost(),
                row.proposedBy(),
                row.approvedOn(),
                row.givenOn());
    }
}
