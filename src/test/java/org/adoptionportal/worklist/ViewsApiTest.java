package org.adoptionportal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class ViewsApiTest {

    private static final String VIEWS = "/api/v1/worklist/views";

    private final Person worker = People.staff(StaffRole.TRIAGE);
    private final Api api = Api.signedInAs(worker);

    @Test
    void aViewIsKeptShownAndDeleted() {
        Answer kept = keep("{\"name\": \"Late ones\", \"whose\": \"mine\", \"overdue\": true}");
        assertThat(kept.status()).isEqualTo(201);
        JsonNode view = kept.json().get("items").get(0);
        assertThat(view.get("whose").getStringValue()).isEqualTo("mine");
        assertThat(view.get("waiting").getStringValue()).isEqualTo("agency");
        assertThat(view.get("overdue").getBooleanValue()).isTrue();
        assertThat(Visitor.signedInAs(worker).get("/worklist").hasLink("Late ones")).isTrue();
        String path = VIEWS + "/" + view.get("id").getStringValue();
        Api other = Api.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(other.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(api.get(VIEWS).body()).as("another worker's").contains("Late ones");
        assertThat(api.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(api.get(VIEWS).json().get("items").size()).isZero();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(keep("{}").body()).contains("\"field\":\"name\"");
        assertThat(keep("{\"name\": \"It\", \"whose\": \"theirs\"}").body())
                .contains("\"field\":\"whose\"");
        assertThat(keep("{\"name\": \"It\", \"colour\": \"blue\"}").status()).isEqualTo(400);
    }

    private Answer keep(String body) {
        return api.send("POST", VIEWS, body, "Idempotency-Key", "k" + body.hashCode());
    }
}
