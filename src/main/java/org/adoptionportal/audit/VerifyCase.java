package org.adoptionportal.audit;

import static org.adoptionportal.audit.AuditFault.Kind.ALTERED;
import static org.adoptionportal.audit.AuditFault.Kind.BROKEN_CHAIN;
import static org.adoptionportal.audit.AuditFault.Kind.CUT_OFF;
import static org.adoptionportal.audit.AuditFault.Kind.DELETED;
import static org.adoptionportal.audit.AuditFault.Kind.UNKNOWN_ROW;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.audit.Audited.Noted;
import org.jspecify.annotations.Nullable;

/** Holds the trail of one case against what is stored. */
@Singleton
class VerifyCase {

    private final AuditRows entries;
    private final AuditHeads heads;
    private final Chain chain;
    private final List<Audited> rooms;

    VerifyCase(AuditRows entries, AuditHeads heads, Chain chain, List<Audited> rooms) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
        this.rooms = rooms;
    }

    @Transactional
    List<AuditFault> faults(long caseId) {
        @Nullable AuditHead head = heads.findByCaseId(caseId).orElse(null);
        List<AuditEntry> trail = entries.findByCaseIdOrderByNumber(caseId);
        List<AuditFault> faults = new ArrayList<>();
        brokenLinks(caseId, trail, faults);
        if (!endsAt(trail, head)) {
            faults.add(new AuditFault(caseId, CUT_OFF, 0));
        }
        for (Audited room : rooms) {
            List<AuditEntry> own =
                    trail.stream().filter(entry -> entry.kind().equals(room.kind())).toList();
            compare(caseId, own, room.of(caseId), head, faults);
        }
        return faults;
    }

    private void brokenLinks(long caseId, List<AuditEntry> trail, List<AuditFault> faults) {
        byte[] before = Chain.nothing();
        int number = 1;
        for (AuditEntry entry : trail) {
            if (entry.number() != number || !chain.follows(entry, before)) {
                faults.add(new AuditFault(caseId, BROKEN_CHAIN, number));
            }
            before = entry.chainMac();
            number = entry.number() + 1;
        }
    }

    private boolean endsAt(List<AuditEntry> trail, @Nullable AuditHead head) {
        if (head == null) {
            return trail.isEmpty();
        }
        int last = trail.isEmpty() ? 0 : trail.getLast().number();
        return head.number() == last && chain.isGenuine(head);
    }

    private void compare(
            long caseId,
            List<AuditEntry> trail,
            List<Noted> stored,
            @Nullable AuditHead head,
            List<AuditFault> faults) {
        Map<Long, Noted> rows = new HashMap<>();
        stored.forEach(row -> rows.put(row.id(), row));
        for (AuditEntry entry : trail) {
            @Nullable Noted row = rows.remove(entry.rowId());
            if (row == null) {
                faults.add(new AuditFault(entry.caseId(), DELETED, entry.number()));
            } else if (!chain.isOf(entry, row.content())) {
                faults.add(new AuditFault(entry.caseId(), ALTERED, entry.number()));
            }
        }
        rows.values().stream()
                .filter(row -> row.inTrail() && !isOlder(row, head))
                .forEach(row -> faults.add(new AuditFault(caseId, UNKNOWN_ROW, 0)));
    }

    private static boolean isOlder(Noted row, @Nullable AuditHead head) {
        @Nullable Instant since = head == null ? null : head.since();
        return since != null && row.at().isBefore(since);
    }
}
