package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Two people change what they sent: what they share together, what is their own alone. */
class ChangeTogetherTest {

    private static final String SECRET = "A secret that is nobody else's";

    private final Couple couple = sent();
    private final Visitor first = couple.first().visitor();
    private final Visitor second = couple.second();
    private final String form = couple.taskList();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
    private final String casePage = "/cases/adoption/" + couple.first().reference();

    @Test
    void whatOneChangesOfTheirOwnTheOtherNeverHearsOf() {
        String before = second.get("/home").text();
        String answers = second.get(form + "/answers").text();
        String file = second.ask(form + "/answers.json").body();
        Changes.writes(first, form, "health", "health", "health-notes", SECRET);
        assertUnchanged(before, answers, file);
        assertThat(Changes.opens(second, form, "health").value("health-notes")).isEmpty();
        second.press(second.get(Changes.page(form, "health")), "Leave it as it was");
        Changes.sends(first, form, "health", "A doctor's letter about " + SECRET);
        assertUnchanged(before, answers, file);
        assertThat(first.get(form + "/answers").text()).contains("by you", SECRET);
        assertThat(worker.get(casePage).text()).contains("by Robin Fenwick", SECRET);
    }

    private void assertUnchanged(String home, String answers, String file) {
        assertThat(second.get("/home").text()).isEqualTo(home);
        assertThat(second.get(form + "/answers").text()).isEqualTo(answers);
        assertThat(second.ask(form + "/answers.json").body()).isEqualTo(file);
    }

    @Test
    void bothSavingTheSamePageOfAnOpenSectionIsShownSideBySide() {
        Changes.opens(first, form, "home");
        Page one = first.get(couple.first().pageOf("home", "address"));
        Page other = second.get(couple.first().pageOf("home", "address"));
        first.submit(one, address("Tallowford"));
        Page conflict = second.submit(other, address("Latecombe"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Saved now Tallowford", "You typed Latecombe");
        second.submit(conflict, Map.of());
        assertThat(Changes.sends(first, form, "home", "We have moved").text())
                .contains("Before: Wherryford Now: Latecombe");
        assertThat(second.get(form + "/answers").text())
                .contains("by your partner", "We have moved");
    }

    @Test
    void whoSendsWhatTheOtherHasChangedSinceReadsItFirst() {
        Changes.writes(first, form, "home", "address", "town", "Tallowford");
        Page check = first.get(Changes.page(form, "home"));
        Changes.saves(second, form, "home", "address", "town", "Latecombe");
        Page refused =
                first.submitWith(check, "Send the change", Map.of("reason", "We have moved"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("changed meanwhile", "Latecombe");
        assertThat(refused.value("reason")).isEqualTo("We have moved");
        Page left = first.press(check, "Leave it as it was");
        assertThat(left.status()).as("what the other wrote is not forgotten").isEqualTo(412);
        Page sent = first.submitWith(refused, "Send the change", Map.of());
        assertThat(sent.text()).contains("Now: Latecombe");
    }

    @Test
    void whatTheOtherHasSentMeanwhileIsToldAndWhatWasTypedIsKept() {
        Changes.writes(first, form, "home", "address", "town", "Tallowford");
        Page open = second.get(couple.first().pageOf("home", "address"));
        Page check = second.get(Changes.page(form, "home"));
        Changes.sends(first, form, "home", "We have moved");
        Page late = second.submit(open, address("Latecombe"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("town")).isEqualTo("Latecombe");
        Page unsent = second.submitWith(check, "Send the change", Map.of("reason", "Moving"));
        assertThat(unsent.status()).isEqualTo(409);
        assertThat(unsent.text()).contains("Moving", "Start changing");
    }

    @Test
    void whoStaysGoesOnChangingWhatTheySharedWhenThePartnerLeaves() {
        Changes.writes(second, form, "home", "address", "town", "Tallowford");
        Changes.writes(second, form, "health", "health", "health-notes", SECRET);
        Page open = second.get(couple.first().pageOf("home", "address"));
        second.submit(second.get(withdrawal()), Map.of());
        assertThat(second.submit(open, address("Latecombe")).status()).isEqualTo(404);
        assertThat(worker.get(casePage).text()).contains("Your home: they are changing it");
        worker.press(worker.get(casePage), "Record that the other goes on alone");
        assertThat(Changes.sends(first, form, "home", "We have moved").text())
                .contains("Now: Tallowford");
        assertThat(worker.get(casePage).text())
                .contains("by Robin Fenwick", "Read what the applicants changed")
                .doesNotContain(SECRET, "Being changed at the moment");
    }

    @Test
    void whatSomebodyChangedBeforeTheyLeftIsStillThere() {
        Changes.writes(second, form, "home", "address", "town", "Tallowford");
        Changes.sends(second, form, "home", "We have moved");
        second.submit(second.get(withdrawal()), Map.of());
        assertThat(first.get(form + "/answers").text()).contains("by your partner");
        assertThat(worker.get(casePage).text()).contains("by an applicant who has withdrawn");
    }

    private String withdrawal() {
        return "/applications/" + couple.first().reference() + "/withdrawal";
    }

    private static Map<String, String> address(String town) {
        Map<String, String> address = new HashMap<>(Answered.page("home", "address"));
        address.put("town", town);
        return address;
    }

    private static Couple sent() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        couple.first().sends();
        return couple;
    }
}
