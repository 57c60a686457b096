package org.adoptionportal.audit;

import static org.adoptionportal.audit.AuditFault.Kind.ALTERED;
import static org.adoptionportal.audit.AuditFault.Kind.BROKEN_CHAIN;
import static org.adoptionportal.audit.AuditFault.Kind.CUT_OFF;
import static org.adoptionportal.audit.AuditFault.Kind.DELETED;
import static org.adoptionportal.audit.AuditFault.Kind.UNKNOWN_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {

    private static final String LAST_ENTRY = " WHERE case_id = ? ORDER BY number DESC LIMIT 1";

    private long caseId;

    /** An enquiry that a worker looked at and answered: three entries or more. */
    @BeforeEach
    void aCaseWithATrail() {
        String reference = Enquirer.valid().reference();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        Page page = worker.get("/cases/enquiry/" + reference);
        worker.press(page, "Record as sent");
        caseId = Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
        Jobs.run("openings-join-trail");
        assertThat(outside()).isZero();
        assertThat(Rows.count("SELECT COUNT(*) FROM audit_entry WHERE case_id = ?", caseId))
                .isGreaterThanOrEqualTo(3);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE timeline_entry SET actor = 'STAFF', event = 'nothing'",
                "UPDATE timeline_entry SET happened_at = happened_at - INTERVAL 1 DAY",
                "UPDATE timeline_entry SET audience = 'STAFF'",
                "UPDATE timeline_entry SET sealed = CONCAT(sealed, 'x')",
                "UPDATE timeline_entry SET actor_persona_id = 1",
                "UPDATE case_opening SET persona_id = persona_id + 1",
                "UPDATE case_opening SET opened_at = opened_at - INTERVAL 1 SECOND"
            })
    void whatIsAlteredIsFound(String sql) {
        Rows.change(sql + " WHERE case_id = ? ORDER BY id LIMIT 1", caseId);
        assertThat(faults()).containsExactly(ALTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline_entry", "case_opening"})
    void whatIsDeletedIsFound(String table) {
        Rows.change("DELETE FROM " + table + " WHERE case_id = ? ORDER BY id LIMIT 1", caseId);
        assertThat(faults()).containsExactly(DELETED);
    }

    @Test
    void whatIsDeletedWithItsEntryIsFound() {
        Rows.change("DELETE FROM timeline_entry WHERE case_id = ? ORDER BY id LIMIT 1", caseId);
        Rows.change("DELETE FROM audit_entry WHERE case_id = ? ORDER BY number LIMIT 1", caseId);
        assertThat(faults()).contains(BROKEN_CHAIN);
    }

    @Test
    void entriesThatChangePlacesAreFound() {
        Rows.change("UPDATE audit_entry SET number = -1 WHERE number = 1 AND case_id = ?", caseId);
        Rows.change("UPDATE audit_entry SET number = 1 WHERE number = 2 AND case_id = ?", caseId);
        Rows.change("UPDATE audit_entry SET number = 2 WHERE number = -1 AND case_id = ?", caseId);
        assertThat(faults()).contains(BROKEN_CHAIN);
    }

    @Test
    void anEndThatIsCutOffIsFound() {
        Rows.change(
                "DELETE FROM case_opening WHERE id IN (SELECT row_id FROM (SELECT row_id FROM"
                        + " audit_entry"
                        + LAST_ENTRY
                        + ") last)",
                caseId);
        Rows.change("DELETE FROM audit_entry" + LAST_ENTRY, caseId);
        assertThat(faults()).contains(CUT_OFF);
    }

    @Test
    void anEndThatIsCutOffIsFoundEvenIfTheHeadIsMovedBack() {
        Rows.change("DELETE FROM audit_entry" + LAST_ENTRY, caseId);
        Rows.change(
                "UPDATE audit_head SET number = number - 1, chain_mac = (SELECT chain_mac FROM"
                        + " audit_entry e WHERE e.case_id = audit_head.case_id ORDER BY number DESC"
                        + " LIMIT 1) WHERE case_id = ?",
                caseId);
        assertThat(faults()).contains(CUT_OFF);
    }

    @Test
    void aChainThatIsGoneIsFound() {
        Rows.change("DELETE FROM audit_entry WHERE case_id = ?", caseId);
        Rows.change("DELETE FROM audit_head WHERE case_id = ?", caseId);
        assertThat(faults()).contains(UNKNOWN_ROW);
    }

    @Test
    void aRowThatNobodyNotedIsFound() {
        Rows.change(
                "INSERT INTO timeline_entry SELECT id + 1, case_id, happened_at, actor_persona_id,"
                        + " actor, event, audience, sealed FROM timeline_entry WHERE case_id = ?"
                        + " ORDER BY id LIMIT 1",
                caseId);
        assertThat(faults()).containsExactly(UNKNOWN_ROW);
    }

    private long outside() {
        return Rows.count(
                "SELECT COUNT(*) FROM case_opening WHERE NOT in_trail AND case_id = ?", caseId);
    }

    private List<AuditFault.Kind> faults() {
        return Portal.running().bean(VerifyAudit.class).of(caseId).stream()
                .map(AuditFault::kind)
                .toList();
    }

    /** However long that takes: an instance may stand still in the middle of it. */
    @Test
    void aCaseThatBeginsKeepsNoOtherWaiting() {
        AuditTrail trail = Portal.running().bean(AuditTrail.class);
        Rows.change("DELETE FROM audit_entry WHERE case_id = ?", caseId);
        Rows.change("DELETE FROM audit_head WHERE case_id = ?", caseId);
        String other =
                Portal.running()
                        .inTransaction(transaction -> {
                            trail.append(caseId, "made-up", caseId, Content.of("x"));
                            transaction.setRollbackOnly();
                            return Enquirer.valid().reference();
                        });
        assertThat(Rows.idOf("SELECT id FROM case_file WHERE reference = ?", other))
                .isNotEqualTo(caseId);
    }
}
