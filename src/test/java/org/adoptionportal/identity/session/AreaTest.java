package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
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
    void aPageOfOthersIsForbiddenAndSaysSoKindly() {
        Page page = Visitor.signedInAs(People.adopter()).get("/test/staff");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You cannot use this page");
    }

    @Test
    void staffHaveTheirRolesAndTheirAuthority() {
        Visitor worker = Visitor.signedInAs(People.staffOf(12, StaffRole.TRIAGE));
        assertThat(worker.get("/test/staff").text()).isEqualTo("TRIAGE@12");
        assertThat(worker.get("/test/manager").status()).isEqualTo(403);
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(manager.get("/test/manager").status()).isEqualTo(200);
    }

    @Test
    void anAreaThatNobodyWasGivenIsClosed() {
        assertThat(Visitor.signedInAs(People.adopter()).get("/test/forgotten").status())
                .isEqualTo(403);
        assertThat(Visitor.anonymous().ask("/test/forgotten").status()).isEqualTo(303);
    }

    @Test
    void anyoneMaySeeAPublicPageAlsoWithALeftOverCookie() {
        Visitor visitor = Visitor.anonymous();
        visitor.setCookie("session", "left.over.cookie");
        assertThat(visitor.get("/test/anyone").text()).isEqualTo("nobody");
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void whoIsAskingCostsOneQuery() throws Exception {
        Visitor visitor = Visitor.signedInAs(People.adopter());
        assertThat(Queries.during(() -> visitor.get("/test/applicant"))).hasSize(1);
        assertThat(Queries.during(() -> Visitor.anonymous().get("/test/anyone"))).isEmpty();
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
