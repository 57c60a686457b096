package org.adoptionportal.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeOverApiTest {

    private static final String PATH = "/api/v1/take-over";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": \"2222-2222\"}|422",
                "{\"code\": \"\"}|422",
                "{\"code\": null}|422",
                "{}|422",
                "{\"code\": {}}|400",
                "{\"code\": \"2222-2222\", \"colour\": \"red\"}|400",
                "[]|400",
                "{|400"
            })
    void whatIsNoCodeIsRefused(String body, int status) {
        assertThat(Api.anonymous().post(PATH, body).status()).isEqualTo(status);
        assertThat(Api.signedInAs(People.adopter()).post(PATH, body).status()).isEqualTo(status);
    }

    @Test
    void aGoodCodeStaysGoodUntilSomebodyWhoMayHasUsedIt() {
        Entered entered = Entered.begun(1);
        String code = entered.code();
        Person busy = People.adopter();
        Applicant.begins(busy);
        assertThat(use(Api.anonymous(), code).status()).isEqualTo(401);
        assertThat(use(Api.with("no-token"), code).status()).isEqualTo(401);
        assertThat(use(Api.signedInAs(busy), code).status()).isEqualTo(409);
        assertThat(use(Api.signedInAs(People.of(PersonaKind.FAMILY)), code).status())
                .isEqualTo(409);
        Answer taken = use(Api.signedInAs(People.adopter()), code);
        assertThat(taken.field("reference")).isEqualTo(entered.reference());
        assertThat(taken.json().get("personalLink").isNull()).isTrue();
        assertThat(use(Api.signedInAs(People.adopter()), code).status()).isEqualTo(422);
    }

    @Test
    void anEnquirerGetsThePersonalLinkAndNeedsNoAccount() {
        Enquirer enquirer = Enquirer.valid();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        Page made =
                worker.press(
                        worker.get("/cases/enquiry/" + enquirer.reference()),
                        "Make a code to read out or post");
        String code = made.text().replaceFirst("(?s).*Code ([2-9A-Z]{4}-[2-9A-Z]{4}) .*", "$1");
        Answer taken = use(Api.anonymous(), code);
        assertThat(taken.json().get("reference").isNull()).isTrue();
        Page follow = Visitor.anonymous().get("/enquiries/follow/" + taken.field("personalLink"));
        assertThat(follow.text()).contains("Withdraw my enquiry");
    }

    private static Answer use(Api api, String code) {
        return api.post(PATH, "{\"code\": \"" + code + "\"}");
    }
}
