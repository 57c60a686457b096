package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.audit.Audited;

/** Shows the verifier of the audit trail the messages of a case. */
@Singleton
class AuditedMessages implements Audited {

    static final String KIND = "MESSAGE";

    private final MessageRepository messages;

    AuditedMessages(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Noted> of(long caseId) {
        return messages.findByCaseId(caseId).stream()
                .map(row -> new Noted(row.id(), row.sentAt(), true, row.content()))
                .toList();
    }
}
