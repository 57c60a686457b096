package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.audit.Audited;

/** Shows the verifier of the audit trail which notes were emptied: each needs its own entry. */
@Singleton
class ForgottenNotes implements Audited {

    static final String KIND = "NOTE_FORGOTTEN";

    private final NoteRepository notes;

    ForgottenNotes(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Noted> of(long caseId) {
        return notes.findByCaseId(caseId).stream()
                .filter(NoteRow::isForgotten)
                .map(row -> new Noted(row.id(), row.writtenAt(), true, row.forgetting()))
                .toList();
    }
}
