package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Who looked at a case is written down. */
class OpeningTest {

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final String page = "/cases/adoption/" + applicant.reference();
    private final String resource = "/api/v1/applications/" + applicant.reference();

    @Test
    void staffLeaveATraceByPageAndByProgram() throws Exception {
        Person worker = People.staff(StaffRole.TRIAGE);
        Visitor.signedInAs(worker).get(page);
        assertThat(openings(worker)).isEqualTo(1);
        Api.signedInAs(worker).get(resource);
        assertThat(openings(worker)).isEqualTo(2);
    }

    @Test
    void applicantsLeaveNone() throws Exception {
        applicant.home();
        Api.signedInAs(person).get(resource);
        assertThat(openings(person)).isZero();
    }

    @Test
    void whoFindsNothingHasNotLooked() throws Exception {
        Person elsewhere = People.staffOf(2, StaffRole.TRIAGE);
        assertThat(Visitor.signedInAs(elsewhere).ask(page).status()).isEqualTo(404);
        assertThat(openings(elsewhere)).isZero();
    }

    private static long openings(Person who) throws Exception {
        return Portal.running()
                .inTransaction(transaction -> {
                    try (PreparedStatement count =
                            transaction
                                    .getConnection()
                                    .prepareStatement(
                                            "SELECT COUNT(*) FROM case_opening WHERE persona_id = ?")) {
                        count.setLong(1, who.personaId());
                        try (ResultSet row = count.executeQuery()) {
                            row.next();
                            return row.getLong(1);
                        }
                    }
                });
    }
}
