package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class EscalateUnreadTest {

    private static final Instant DUE = Instant.parse("2026-01-05T10:00:00Z");

    private final UnreadRequests requests = Portal.running().bean(UnreadRequests.class);
    private final String reference = FamilyAsking.referenceOn(FamilyAsking.valid().inCrisis());
    private final long id =
            Rows.idOf("SELECT id FROM support_request WHERE reference = ?", reference);

    @Test
    void whatNobodyReadIsEscalatedOnceFromThatVeryMoment() {
        due();
        assertThat(unread(DUE.minusNanos(1000))).doesNotContain(id);
        assertThat(unread(DUE)).contains(id);
        requests.escalateSome();
        assertThat(unread(DUE)).doesNotContain(id);
        assertThat(escalations()).isEqualTo(1);
        requests.escalateSome();
        assertThat(escalations()).isEqualTo(1);
        Page page = manager().get("/cases/support/" + reference);
        assertThat(page.text()).contains("Nobody has read this urgent request in time");
    }

    @Test
    void whatAWorkerOpenedIsNot() {
        manager().get("/cases/support/" + reference);
        due();
        requests.escalateSome();
        assertThat(escalations()).isZero();
    }

    private static Visitor manager() {
        return Visitor.signedInAs(People.staff(StaffRole.MANAGER));
    }

    private void due() {
        Rows.change(
                "UPDATE support_watch SET read_by = '2026-01-05 10:00:00' WHERE request_id = ?",
                id);
    }

    private static List<Long> unread(Instant now) {
        WatchRepository watches = Portal.running().bean(WatchRepository.class);
        return Portal.running().inTransaction(transaction -> watches.unread(now));
    }

    private long escalations() {
        return Rows.count(
                "SELECT COUNT(*) FROM timeline_entry WHERE event = 'support-unread'"
                        + " AND case_id = ?",
                id);
    }
}
