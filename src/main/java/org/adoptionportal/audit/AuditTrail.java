package org.adoptionportal.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.adoptionportal.platform.id.Ids;

/** Notes in the trail of a case that a row was stored, in the transaction that stores it. */
@Singleton
public class AuditTrail {

    private final AuditRows entries;
    private final AuditHeads heads;
    private final Chain chain;
    private final Ids ids;

    AuditTrail(AuditRows entries, AuditHeads heads, Chain chain, Ids ids) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
        this.ids = ids;
    }

    /**
     * Appends an entry; whoever else appends to the same case waits for us.
     *
     * @param kind of the {@link Audited} that can show the row again
     */
    @Transactional(TxType.MANDATORY)
    public void append(long caseId, String kind, long rowId, Content content) {
        AuditHead head = held(caseId);
        AuditEntry entry = chain.next(head, ids.next(), kind, rowId, content);
        entries.save(entry);
        AuditHead end = chain.headAt(entry);
        heads.move(caseId, end.number(), end.chainMac(), end.headMac(), end.keyVersion());
    }

    /** The case is forgotten for good, by its dated rule; nothing of it is left to verify. */
    @Transactional(TxType.MANDATORY)
    public void forget(long caseId) {
        entries.forget(caseId);
        heads.forget(caseId);
    }

    /**
     * Looks first without a lock: to lock a head that is not there locks the place of every newer
     * one, and no other case could begin until this transaction ends.
     */
    private AuditHead held(long caseId) {
        if (!heads.existsByCaseId(caseId)) {
            heads.begin(caseId, Chain.nothing());
        }
        return heads.lock(caseId).orElseThrow();
    }
}
