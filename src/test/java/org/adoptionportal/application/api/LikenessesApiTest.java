package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Somebody;
import org.junit.jupiter.api.Test;

class LikenessesApiTest {

    private final Somebody robin = Somebody.unlikeOthers();
    private final Person account = People.adopter();
    private final String reference = robin.sends(account).reference();
    private final String other =
            Somebody.unlikeOthers().sharing("telephone", robin).sends().reference();
    private final String path = "/api/v1/applications/" + reference + "/likenesses";
    private final Api worker = Api.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void whatAgreesAndWhoLooked() {
        Answer list = worker.get(path);
        assertThat(list.body())
                .contains("\"reference\":\"" + other + "\"", "[\"TELEPHONE\"]", "\"looked\":null");
        Answer looked = look("{\"verdict\": \"SAME\", \"seen\": 1}");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body()).contains("\"verdict\":\"SAME\"", "\"by\":\"Sam Okoro\"");
        assertThat(look("{\"verdict\": \"SAME\", \"seen\": 1}").status()).isEqualTo(409);
    }

    @Test
    void aFindingIsWhole() {
        assertThat(look("{}").status()).isEqualTo(422);
        assertThat(look("{\"verdict\": \"SAME\"}").status()).isEqualTo(422);
        assertThat(look("{\"verdict\": \"PERHAPS\", \"seen\": 1}").status()).isEqualTo(400);
    }

    private Answer look(String body) {
        return worker.send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }
}
