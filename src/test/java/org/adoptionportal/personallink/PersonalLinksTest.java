package org.adoptionportal.personallink;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

    private static final String API = "/api/v1/followed";

    private final PersonalLinks links = Portal.running().bean(PersonalLinks.class);
    private final StoredCase enquiry = StoredCase.enquiry();

    @Test
    void whoeverHasTheSecretFollowsTheCase() throws Exception {
        String secret = links.renew(enquiry.id());
        assertThat(follow(secret).heading()).isEqualTo("Case " + enquiry.id());
        Answer told = program(secret);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().get("followed").get("case").getLongValue()).isEqualTo(enquiry.id());
        assertThat(links.caseOf(secret)).contains(new LinkedCase(enquiry.id(), "enquiry"));
        assertThat(links.caseOf(secret, "enquiry")).contains(enquiry.id());
        assertThat(links.caseOf(secret, "adoption")).isEmpty();
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() {
        String old = links.renew(enquiry.id());
        String secret = links.renew(enquiry.id());
        assertDead(old);
        assertThat(follow(secret).status()).isEqualTo(200);
    }

    @Test
    void aLinkThatIsRevokedLeadsNowhere() {
        String secret = links.renew(enquiry.id());
        links.revoke(enquiry.id());
        assertDead(secret);
    }

    @Test
    void aKindThatIsNotFollowedSoLooksLikeNothing() {
        String reference = Applicant.begins(People.adopter()).reference();
        assertDead(links.renew(StoredCase.of(reference).id()));
    }

    @Test
    void nothingButTheHashIsKeptAndThatIsForgotten() {
        String secret = links.renew(enquiry.id());
        assertThat(kept()).isEqualTo(1);
        assertThat(
                        Rows.count(
                                "SELECT COUNT(*) FROM case_link WHERE case_id = ? AND"
                                        + " token_hash LIKE '%"
                                        + secret.substring(0, 20)
                                        + "%'",
                                enquiry.id()))
                .isZero();
        links.forget(enquiry.id());
        assertThat(kept()).isZero();
        assertDead(secret);
    }

    @Test
    void everyDeadLinkLooksTheSame() {
        String revoked = links.renew(enquiry.id());
        links.revoke(enquiry.id());
        assertThat(follow(revoked).document().select("main").html())
                .isEqualTo(follow("nobodys").document().select("main").html());
    }

    private long kept() {
        return Rows.count("SELECT COUNT(*) FROM case_link WHERE case_id = ?", enquiry.id());
    }

    private static void assertDead(String secret) {
        Page page = follow(secret);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("This link does not work");
        assertThat(program(secret).status()).isEqualTo(404);
    }

    private static Page follow(String secret) {
        return Visitor.anonymous().get(PersonalLinks.path(secret));
    }

    private static Answer program(String secret) {
        return Api.anonymous().send("GET", API, "", LinkHeader.NAME, secret);
    }
}
