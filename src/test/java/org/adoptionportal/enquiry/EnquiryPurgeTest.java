package org.adoptionportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dated rule: two years after an enquiry is over, what the enquirer told us is deleted. */
class EnquiryPurgeTest {

    private final Portal portal = Portal.running();
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final Enquiries enquiries = portal.bean(Enquiries.class);
    private final LocalDate today = London.today(portal.bean(Clock.class));
    private final Viewer worker =
            new Viewer(
                    1,
                    People.staff(StaffRole.TRIAGE).personaId(),
                    PersonaKind.STAFF,
                    "Sam",
                    Remit.of(Set.of(StaffRole.TRIAGE), null),
                    "s");

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasToldIsDeletedTwoYearsAfterTheEnd() throws Exception {
        Enquiry old = closedOn(today.minusMonths(24).minusDays(1));
        Enquiry kept = closedOn(today.minusMonths(24));
        Enquiry open = receivedOn(today.minusMonths(30));
        assertThat(rows("search_token", "case_id", old)).isPositive();
        portal.bean(Notes.class).write(worker, old.id(), "They rang", null);

        Jobs.run("enquiry-purge");

        assertThat(rows("enquiry_answers", "enquiry_id", old)).isZero();
        assertThat(rows("search_token", "case_id", old)).isZero();
        assertThat(rows("enquiry_link", "enquiry_id", old)).isZero();
        assertThat(rows("enquiry", "id", old)).as("what the figures count").isOne();
        assertThat(rows("case_note", "LENGTH(sealed) = 0 AND case_id", old)).isOne();
        assertThat(portal.bean(VerifyAudit.class).of(old.id())).isEmpty();
        assertThatThrownBy(() -> enquiries.enquiry(worker, old.reference()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(enquiries.answers(worker, kept).names()).isEqualTo("Wren and Ash Tallow");
        assertThat(enquiries.answers(worker, open).names()).isEqualTo("Wren and Ash Tallow");
    }

    private Enquiry receivedOn(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        Map<String, List<String>> said =
                Enquirer.valid().answers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
        String reference =
                portal.bean(SendEnquiry.class)
                        .enter(worker, EnquiryAnswers.of(said), TakenBy.TELEPHONE);
        clock.reset();
        return enquiries.enquiry(worker, reference);
    }

    private Enquiry closedOn(LocalDate day) {
        Enquiry enquiry = receivedOn(day.minusDays(10));
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        portal.bean(CloseEnquiry.class)
                .close(worker, enquiry.reference(), enquiry.rowVersion(), CloseReason.OTHER);
        clock.reset();
        return enquiry;
    }

    private int rows(String table, String column, Enquiry enquiry) {
        return portal.inTransaction(status -> {
            Connection connection = status.getConnection();
            String sql = "SELECT COUNT(*) FROM %s WHERE %s = ?".formatted(table, column);
            try (PreparedStatement count = connection.prepareStatement(sql)) {
                count.setLong(1, enquiry.id());
                ResultSet row = count.executeQuery();
                row.next();
                return row.getInt(1);
            }
        });
    }
}
