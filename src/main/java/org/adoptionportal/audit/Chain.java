package org.adoptionportal.audit;

import jakarta.inject.Singleton;
import org.adoptionportal.platform.crypto.Macs;

/** How entries hang together. */
@Singleton
final class Chain {

    private static final byte[] NOTHING = new byte[Macs.BYTES];

    private final Macs macs;

    Chain(Macs macs) {
        this.macs = macs;
    }

    /** What stands before the first entry. */
    static byte[] nothing() {
        return NOTHING.clone();
    }

    /** The entry that follows, about this row. */
    AuditEntry next(AuditHead head, long id, String kind, long rowId, Content content) {
        int key = macs.keyVersion();
        byte[] rowMac = macs.of(key, content.bytes());
        int number = head.number() + 1;
        byte[] mac =
                macs.of(key, link(head.caseId(), number, kind, rowId, rowMac, head.chainMac()));
        return new AuditEntry(id, head.caseId(), number, kind, rowId, rowMac, mac, key);
    }

    AuditHead headAt(AuditEntry last) {
        int key = macs.keyVersion();
        byte[] mac = macs.of(key, end(last.caseId(), last.number(), last.chainMac()));
        return new AuditHead(last.caseId(), last.number(), last.chainMac(), mac, key, null);
    }

    boolean follows(AuditEntry entry, byte[] chainMacBefore) {
        byte[] link =
                link(
                        entry.caseId(),
                        entry.number(),
                        entry.kind(),
                        entry.rowId(),
                        entry.rowMac(),
                        chainMacBefore);
        return Macs.same(entry.chainMac(), macs.of(entry.keyVersion(), link));
    }

    boolean isOf(AuditEntry entry, Content content) {
        return Macs.same(entry.rowMac(), macs.of(entry.keyVersion(), content.bytes()));
    }

    /** Whether this head was made by us; the one of a chain without entries never was. */
    boolean isGenuine(AuditHead head) {
        return head.number() == 0
                || Macs.same(
                        head.headMac(),
                        macs.of(
                                head.keyVersion(),
                                end(head.caseId(), head.number(), head.chainMac())));
    }

    private static byte[] link(
            long caseId, int number, String kind, long rowId, byte[] rowMac, byte[] before) {
        return Content.of("link", caseId, number, kind, rowId, rowMac, before).bytes();
    }

    private static byte[] end(long caseId, int number, byte[] chainMac) {
        return Content.of("end", caseId, number, chainMac).bytes();
    }
}
