package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.audit.AuditTrail;
import org.adoptionportal.casefile.CaseAttention;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;

/** Sends messages between the people whose case it is and the staff who may see it. */
@Singleton
public class Messages {

    private final MessageRepository rows;
    private final CaseFiles cases;
    private final CaseAttention attention;
    private final MessageNews news;
    private final AuditTrail trail;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    Messages(
            MessageRepository rows,
            CaseFiles cases,
            CaseAttention attention,
            MessageNews news,
            AuditTrail trail,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.attention = attention;
        this.news = news;
        this.trail = trail;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sends a message in a case that the viewer may see, to the other side; returns its id.
     *
     * @param text 1 to {@link WrittenText#MOST} characters
     * @throws Refusal.Conflict if nobody whose case it is has an account
     */
    @Transactional
    public long send(Viewer author, long caseId, String text) {
        String checked = WrittenText.checked(text, "message");
        List<Long> people = cases.parties(caseId, author);
        if (people.isEmpty()) {
            throw new Refusal.Conflict(
                    "Nobody whose case this is has an account, so that nobody could read it.");
        }
        if (author.isStaff()) {
            news.tell(people, caseId);
        } else {
            attention.messageArrived(caseId);
        }
        return write(author, caseId, checked);
    }

    private long write(Viewer author, long caseId, String text) {
        long id = ids.next();
        byte[] bytes =
                sealed.seal(
                        MessageRow.TABLE, id, MessageRow.COLUMN, new Written(author.name(), text));
        MessageRow row =
                new MessageRow(
                        id, caseId, author.personaId(), author.isStaff(), clock.instant(), bytes);
        rows.save(row);
        trail.append(caseId, AuditedMessages.KIND, id, row.content());
        return id;
    }
}
