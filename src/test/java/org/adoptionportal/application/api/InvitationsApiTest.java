package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CoupleOfPrograms;
import org.adoptionportal.support.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsApiTest {

    private final CoupleOfPrograms couple = CoupleOfPrograms.begun();
    private final String path = couple.registration() + "/invitations";

    @Test
    void whoAppliesAloneInvitesNobody() {
        assertThat(couple.invites().status()).isEqualTo(409);
        assertThat(couple.first().delete(path).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\": \"nobody\"}|422",
                "{\"email\": \"a\\ud800b@example.org\"}|422",
                "{\"email\": {}}|400",
                "{\"colour\": \"red\"}|400",
                "[]|400",
                "null|400"
            })
    void whatIsNoInvitationIsRefused(String body, int status) {
        couple.saysTogether();
        assertThat(couple.first().post(path, body).status()).isEqualTo(status);
    }

    @Test
    void theSameKeyInvitesOnceAndAnswersTheSame() {
        couple.saysTogether();
        String key = UUID.randomUUID().toString();
        Answer invited = couple.first().post(path, "{}", key);
        assertThat(couple.first().post(path, "{}", key).body()).isEqualTo(invited.body());
        assertThat(couple.first().api().post(path, "{}").status()).as("no key").isEqualTo(422);
    }

    @Test
    void theCodeIsSentWhereTheApplicantSays() {
        couple.saysTogether();
        String partner = "partner" + UUID.randomUUID() + "@example.org";
        Answer invited = couple.first().post(path, "{\"email\": \"" + partner + "\"}");
        assertThat(Mailbox.awaitTo(partner, 1).getLast().link().getPath())
                .isEqualTo("/code/" + invited.field("code"));
    }

    @Test
    void aCodeThatWasTakenBackOrReplacedDoesNotWork() {
        couple.saysTogether();
        String key = UUID.randomUUID().toString();
        String first = couple.first().post(path, "{}", key).field("code");
        String second = couple.invites().field("code");
        assertThat(couple.joins(first).status()).isEqualTo(422);
        assertThat(couple.first().delete(path).status()).isEqualTo(204);
        assertThat(couple.joins(second).status()).isEqualTo(422);
        assertThat(couple.first().post(path, "{}", key).status())
                .as("there is no code to answer with")
                .isEqualTo(409);
    }

    @Test
    void whoeverHasJoinedIsNotInvitedAgain() {
        CoupleOfPrograms joined = CoupleOfPrograms.joined();
        assertThat(joined.invites().status()).isEqualTo(409);
        assertThat(joined.first().delete(joined.registration() + "/invitations").status())
                .isEqualTo(409);
    }

    @Test
    void nobodyIsInvitedVeryOften() {
        couple.saysTogether();
        for (int i = 0; i < 5; i++) {
            assertThat(couple.invites().status()).isEqualTo(201);
        }
        assertThat(couple.invites().status()).isEqualTo(429);
    }
}
