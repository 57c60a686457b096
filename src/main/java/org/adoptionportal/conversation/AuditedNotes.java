package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.audit.Audited;

/** Shows the verifier of the audit trail the notes of a case. */
@Singleton
class AuditedNotes implements Audited {

    static final String KIND = "NOTE";

    private final NoteRepository notes;

    AuditedNotes(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Noted> of(long caseId) {
        return notes.findByCaseId(caseId).stream()
                .map(row -> new Noted(row.id(), row.writtenAt(), true, row.content()))
                .toList();
    }
}
