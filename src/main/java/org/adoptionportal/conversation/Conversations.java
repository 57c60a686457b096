package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.adoptionportal.audit.AuditTrail;
import org.adoptionportal.casefile.CaseAttention;

/** Forgets what was written of a case, by its dated rule, in the transaction that forgets it. */
@Singleton
public class Conversations {

    private final NoteRepository notes;
    private final MessageRepository messages;
    private final AuditTrail trail;
    private final CaseAttention attention;

    Conversations(
            NoteRepository notes,
            MessageRepository messages,
            AuditTrail trail,
            CaseAttention attention) {
        this.notes = notes;
        this.messages = messages;
        this.trail = trail;
        this.attention = attention;
    }

    /** Empties the notes of a case that nobody could write in; when and by whom is kept. */
    @Transactional(TxType.MANDATORY)
    public void emptyNotes(long caseId) {
        notes.findByCaseId(caseId).stream()
                .filter(row -> !row.isForgotten())
                .forEach(row ->
                        trail.append(caseId, ForgottenNotes.KIND, row.id(), row.forgetting()));
        notes.empty(caseId);
    }

    /** Deletes everything of a case whose audit trail is deleted too. */
    @Transactional(TxType.MANDATORY)
    public void delete(long caseId) {
        attention.messagesSeen(caseId, 0, null);
        notes.uncorrect(caseId);
        notes.deleteAll(caseId);
        messages.deleteReads(caseId);
        messages.deleteAll(caseId);
    }
}
