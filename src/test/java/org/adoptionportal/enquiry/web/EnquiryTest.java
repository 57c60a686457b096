package org.adoptionportal.enquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    private final Enquirer enquirer = Enquirer.valid();
    private final Visitor visitor = enquirer.visitor();

    @Test
    void anEmptyFormNamesWhatIsMissing() {
        Page again = visitor.submit(visitor.get("/enquiries/new"), Map.of());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.errors())
                .containsExactly(
                        "Choose what you are interested in",
                        "Enter your name",
                        "Enter an email address or a telephone number, so that we can answer",
                        "Choose at least one safe way to contact you",
                        "Choose your local council");
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsWrong() {
        enquirer.answers().put("postcode", "nowhere");
        Page again = enquirer.sends();
        assertThat(again.errors()).containsExactly("Enter a full UK postcode, like AB1 2CD");
        assertThat(again.value("names")).isEqualTo("Wren and Ash Tallow");
    }

    @Test
    void aSafeWayNeedsItsAddress() {
        enquirer.answers().put("email", "");
        assertThat(enquirer.sends().errors())
                .containsExactly("Enter your email address too, or do not choose email");
    }

    @Test
    void onlyWorkersEnterWhomALetterReaches() {
        assertThat(visitor.get("/enquiries/new").text()).doesNotContain("Letter", "Postal");
        enquirer.answers().put("ways", "LETTER");
        assertThat(enquirer.sends().errors()).containsExactly("Choose one of the answers shown");
    }

    @Test
    void sendingTwiceIsOneEnquiryThatOnlyThisBrowserSees() {
        Page form = visitor.get("/enquiries/new");
        Page first = visitor.submit(form, enquirer.answers());
        Page second = visitor.submit(form, enquirer.answers());
        assertThat(first.heading()).isEqualTo("We have your enquiry");
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(Visitor.anonymous().ask(first.path()).status()).isEqualTo(404);
    }

    @Test
    void theConfirmationSaysWhatHappensByWhen() {
        int partner = Portal.running().bean(Authorities.class).partners().getFirst().id();
        enquirer.answers().put("authority", Integer.toString(partner));
        assertThat(enquirer.sends().text())
                .contains("We send you written information by")
                .contains("We offer you an information event, a visit or a call by")
                .doesNotContain("do not work for");
    }

    @Test
    void onlyWhoIsAssessedHereIsOfferedToRegister() {
        enquirer.sends();
        assertThat(visitor.get(enquirer.link(1)).text()).contains("Register my interest");
        Enquirer stepParent = Enquirer.valid();
        stepParent.answers().put("interest", "STEP_PARENT");
        stepParent.sends();
        assertThat(visitor.get(stepParent.link(1)).text())
                .contains("Withdraw my enquiry")
                .doesNotContain("Register my interest");
    }

    @Test
    void whoCannotBeHelpedHereIsToldWhoHelps() {
        enquirer.answers().put("interest", "INTER_COUNTRY");
        assertThat(enquirer.sends().hasLink("Far Shores Adoption")).isTrue();
        enquirer.answers().put("interest", "STEP_PARENT");
        assertThat(enquirer.sends().text()).contains("Hartlepool").contains("family court");
        enquirer.answers().putAll(Map.of("interest", "ADOPTING", "authority", "2"));
        assertThat(enquirer.sends().text()).contains("which we do not work for");
    }

    @Test
    void theLinkIsFollowedAndWithdrawsOnce() {
        enquirer.sends();
        Visitor elsewhere = Visitor.anonymous();
        Page follow = elsewhere.get(enquirer.link(1));
        assertThat(follow.text()).contains("We send you written information by");
        assertThat(follow.text()).doesNotContain("Wren", enquirer.email());
        assertThat(elsewhere.press(follow, "Withdraw my enquiry").heading())
                .isEqualTo("You have withdrawn your enquiry");
        assertThat(elsewhere.press(follow, "Withdraw my enquiry").heading())
                .as("the same form sent again")
                .isEqualTo("You have withdrawn your enquiry");
        assertThat(Visitor.anonymous().get(follow.path()).status()).isEqualTo(404);
    }

    @Test
    void noEmailIsSentWhereItIsNotSafe() {
        enquirer.answers().put("ways", "TELEPHONE");
        enquirer.sends();
        Enquirer later = Enquirer.valid();
        later.sends();
        later.link(1);
        assertThat(Mailbox.allTo(enquirer.email())).isEmpty();
    }
}
