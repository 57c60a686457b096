package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;

/** Keeps how somebody was to be reached before that changed. */
@Singleton
public class Contacts {

    private static final String TABLE = "birth_family_contact";
    private static final String COLUMN = "sealed";

    private final ContactRows rows;
    private final SealedJson sealed;
    private final Ids ids;

    Contacts(ContactRows rows, SealedJson sealed, Ids ids) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
    }

    /**
     * How they were to be reached until a day in London.
     *
     * @param until the day on which it changed
     */
    public record Before(SafeContact contact, LocalDate until) {

        @Override
        public String toString() {
            return "Before[" + until + "]";
        }
    }

    /** The earlier ones, latest first, for whoever may see the case. */
    @Transactional
    public List<Before> before(long caseId, Viewer viewer) {
        return rows.of(caseId, viewer).stream().map(this::opened).toList();
    }

    void keep(long caseId, SafeContact contact, LocalDate until) {
        long id = ids.next();
        rows.save(new ContactRow(id, caseId, sealed.seal(TABLE, id, COLUMN, contact), until));
    }

    private Before opened(ContactRow row) {
        return new Before(
                sealed.open(TABLE, row.id(), COLUMN, row.sealed(), SafeContact.class),
                row.untilDay());
    }
}
