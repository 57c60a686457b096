package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Applicants stop, together or one of two; or a worker records that they do. */
class WithdrawalTest {

    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));

    @Test
    void whoWithdrawsIsAskedNothingMoreAndMayStartAgain() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Page done = withdraws(applicant.visitor(), applicant.reference(), "We are moving abroad");
        assertThat(done.heading()).isEqualTo("You have withdrawn");
        assertThat(applicant.home().heading()).isEqualTo("This application has ended");
        Page begun =
                applicant
                        .visitor()
                        .submit(applicant.visitor().get("/registrations/start"), Map.of());
        assertThat(begun.path()).doesNotContain(applicant.reference());
        Page casePage = worker.get("/cases/adoption/" + applicant.reference());
        assertThat(worker.history(casePage)).contains("Reason given: We are moving abroad");
        assertThat(casePage.text()).contains("Withdrawn").doesNotContain("Accept into Stage One");
    }

    @Test
    void theApplicantsNeverReadTheReasonOfTheOther() {
        Couple couple = sent();
        withdraws(couple.second(), couple.first().reference(), "I am afraid of him");
        assertThat(couple.first().home().text()).doesNotContain("afraid");
        assertThat(worker.history(couple.first().reference())).contains("I am afraid of him");
    }

    @Test
    void whenOneOfTwoWithdrawsTheCaseWaitsForAWorkerAndNobodyElseIsTold() {
        Couple couple = sent();
        withdraws(couple.second(), couple.first().reference(), "");
        assertThat(couple.second().ask(couple.taskList() + "/confirmation").status())
                .isEqualTo(404);
        assertThat(couple.first().home().heading())
                .isEqualTo("We have your registration of interest");
        assertThat(couple.first().home().text()).doesNotContain("withdrew");
        Page page = worker.get(casePage(couple));
        Page another = worker.get(casePage(couple));
        assertThat(page.text()).contains("One applicant withdrew. Speak with the other");
        Page recorded = worker.press(page, "Record that the other goes on alone");
        assertThat(recorded.text()).contains("Accept or decline the registration");
        assertThat(couple.first().home().text())
                .contains("The application goes on with one applicant");
        assertThat(worker.press(another, "Record that the other goes on alone").status())
                .isEqualTo(412);
    }

    @Test
    void whenBothWithdrawItIsOver() {
        Couple couple = sent();
        withdraws(couple.second(), couple.first().reference(), "");
        withdraws(couple.first().visitor(), couple.first().reference(), "");
        assertThat(worker.get(casePage(couple)).text()).contains("Withdrawn");
    }

    @Test
    void whoLeavesADraftTakesTheirAnswersAlong() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        withdraws(couple.first().visitor(), couple.first().reference(), "");
        assertThat(couple.first().home().heading()).isEqualTo("Welcome");
        Page tasks = couple.second().get(couple.taskList());
        assertThat(tasks.text()).contains("Invite your partner").doesNotContain("Your partner has");
        couple.second()
                .submit(
                        couple.second().get(couple.first().pageOf("applying", "who")),
                        Map.of("applying", "alone"));
        Page check = couple.second().get(couple.taskList() + "/check-answers");
        assertThat(couple.second().submit(check, Map.of()).heading())
                .isEqualTo("Registration of interest sent");
    }

    @Test
    void whatIsOverCannotBeWithdrawnAgainButTheSameFormMayBeSentTwice() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Page form = applicant.visitor().get(withdrawal(applicant.reference()));
        Page another = applicant.visitor().get(withdrawal(applicant.reference()));
        applicant.visitor().submit(form, Map.of());
        assertThat(applicant.visitor().submit(form, Map.of()).status()).isEqualTo(200);
        assertThat(applicant.visitor().submit(another, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aReasonThatIsTooLongIsKeptToBeShortened() {
        Applicant applicant = Applicant.begins(People.adopter());
        Page again = withdraws(applicant.visitor(), applicant.reference(), "x".repeat(1001));
        assertThat(again.errors()).containsExactly("Use 1000 characters or fewer for the reason");
        assertThat(again.value("reason")).hasSize(1001);
    }

    @Test
    void aWorkerEndsAnApplicationForApplicantsWhoRang() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Page page = worker.get("/cases/adoption/" + applicant.reference());
        assertThat(worker.press(page, "End this application").errors())
                .containsExactly("Choose why the application ends");
        Page ended =
                worker.submitWith(
                        page, "End this application", Map.of("endReason", "COUNSELLED_OUT"));
        assertThat(worker.history(ended)).contains("Ended by us: Counselled out");
        assertThat(applicant.home().text())
                .contains("This application has ended")
                .doesNotContain("Counselled out");
    }

    private static Couple sent() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        couple.first().sends();
        return couple;
    }

    private static Page withdraws(Visitor visitor, String reference, String why) {
        return visitor.submit(visitor.get(withdrawal(reference)), Map.of("reason", why));
    }

    private static String withdrawal(String reference) {
        return "/applications/" + reference + "/withdrawal";
    }

    private static String casePage(Couple couple) {
        return "/cases/adoption/" + couple.first().reference();
    }
}
