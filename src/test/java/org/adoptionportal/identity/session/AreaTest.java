package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void aProgramIsItsPerson() {
        Api api = Api.signedInAs(People.adopter("Ada Field"));
        assertThat(api.get("/api/test/applicant").body()).isEqualTo("Ada Field");
    }

    @Test
    void anAreaOfOthersIsForbidden() {
        Api api = Api.signedInAs(People.staff(StaffRole.TRIAGE));
        Answer answer = api.get("/api/test/applicant");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.field("type")).isEqualTo("/problems/forbidden");
    }

    @Test
    void aProgramWithoutATokenIsToldHowToBringOne() {
        Answer answer = Api.anonymous().get("/api/test/applicant");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.field("type")).isEqualTo("/problems/sign-in-needed");
    }
}
