package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CoupleOfPrograms;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;

/** A couple registers as {@link RegisterTogetherTest} does, each by a program. */
class RegisterTogetherOverTheApiTest {

    private static final String SECRET = "A secret that is nobody else's";

    private final CoupleOfPrograms couple = CoupleOfPrograms.begun();

    @Test
    void fromTheInvitationToTheAgency() {
        assertThat(together(couple.first())).isEqualTo("ALONE");
        couple.saysTogether();
        assertThat(together(couple.first())).isEqualTo("NOT_INVITED");
        Answer invited = couple.invites();
        assertThat(invited.status()).isEqualTo(201);
        assertThat(together(couple.first())).isEqualTo("INVITED");
        Answer joined = couple.joins(invited.field("code"));
        assertThat(joined.field("reference")).isEqualTo(couple.reference());
        eachKnowsWhichIsWho();
        whatOneAnswersForThemselvesTheOtherNeverSees();
        whatBothWroteAtOnceIsNotLost();
        couple.answersEverything();
        assertThat(together(couple.first())).isEqualTo("PARTNER_READY");
        Answer sent = couple.second().post(couple.registration() + "/submission", "");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(couple.first().get(couple.application()).field("stage")).isEqualTo("REGISTERED");
    }

    private void eachKnowsWhichIsWho() {
        Answer seen = couple.second().get(couple.registration() + "/applicants");
        assertThat(seen.json().get("applicants").get(0).get("you").getBooleanValue()).isFalse();
        assertThat(seen.json().get("applicants").get(1).get("you").getBooleanValue()).isTrue();
        assertThat(together(couple.second())).isEqualTo("WITH_PARTNER");
    }

    private void whatOneAnswersForThemselvesTheOtherNeverSees() {
        String health = couple.section("health");
        couple.first().put(health, "{\"health-notes\": \"" + SECRET + "\"}");
        assertThat(couple.first().get(health).body()).contains(SECRET);
        assertThat(couple.second().get(health).body()).doesNotContain(SECRET);
        assertThat(couple.second().get(health).header("ETag")).isEqualTo("\"0\"");
        Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
        assertThat(worker.get(couple.application()).status()).isEqualTo(404);
    }

    private void whatBothWroteAtOnceIsNotLost() {
        String home = couple.section("home");
        String read = couple.second().get(home).header("ETag");
        couple.first().put(home, "{\"town\": \"Wherryford\"}");
        String late = "{\"town\": \"Tallowford\"}";
        assertThat(couple.second().put(home, late, read).status()).isEqualTo(412);
        assertThat(couple.first().get(home).body()).contains("Wherryford");
        assertThat(couple.second().put(home, late).status()).isEqualTo(200);
        assertThat(couple.first().get(home).body()).contains("Tallowford");
    }

    private String together(Program who) {
        return who.get(couple.registration() + "/applicants").field("together");
    }
}
