package org.adoptionportal.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class OwnSessionsTest {

    private static final String LIST = "/api/v1/sessions";

    private final Person person = People.adopter();
    private final Visitor here = Visitor.signedInAs(person);

    @Test
    void alone() {
        assertThat(here.get("/account/sessions").text())
                .contains("You are not signed in anywhere else")
                .doesNotContain("Sign out everywhere else");
    }

    @Test
    void oneIsEndedByItsButton() {
        Visitor.signedInAs(person);
        Api program = Api.signedInAs(person);
        Page list = here.get("/account/sessions");
        assertThat(list.text())
                .contains("A program", "Another browser")
                .doesNotContain("127.0.0.1");
        String button =
                list.document().select("button").eachText().stream()
                        .filter(text -> text.startsWith("Sign out there: A program"))
                        .findFirst()
                        .orElseThrow();
        Page after = here.press(list, button);
        assertThat(after.text()).doesNotContain("A program").contains("Elsewhere");
        assertThat(program.get(LIST).status()).isEqualTo(401);
        assertThat(here.press(list, button).status()).as("pressed again").isEqualTo(200);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Visitor there = Visitor.signedInAs(person);
        Visitor stranger = Visitor.signedInAs(People.adopter());
        Page after = here.press(here.get("/account/sessions"), "Sign out everywhere else");
        assertThat(after.text()).contains("You are not signed in anywhere else");
        assertThat(there.get("/account").path()).startsWith("/sign-in");
        assertThat(stranger.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aProgramSeesAndEndsThem() {
        Api program = Api.signedInAs(person);
        Answer list = program.get(LIST);
        assertThat(list.json().get("items").size()).isEqualTo(2);
        assertThat(list.body()).contains("\"client\":\"PROGRAM\"", "\"current\":true");
        assertThat(program.send("DELETE", LIST + "/" + idOfOther(list), "").status())
                .isEqualTo(204);
        assertThat(here.get("/account").path()).startsWith("/sign-in");
        assertThat(program.send("DELETE", LIST + "/" + idOfOther(list), "").status())
                .as("ended before")
                .isEqualTo(404);
    }

    @Test
    void nobodyEndsAnothersAndAnIdOpensNothing() {
        String id = idOfOther(Api.signedInAs(person).get(LIST));
        Api stranger = Api.signedInAs(People.adopter());
        assertThat(stranger.send("DELETE", LIST + "/" + id, "").status()).isEqualTo(404);
        assertThat(Api.with(id).get(LIST).status()).isEqualTo(401);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aProgramEndsAllOthers() {
        Api program = Api.signedInAs(person);
        assertThat(program.send("DELETE", LIST, "").status()).isEqualTo(204);
        assertThat(here.get("/account").path()).startsWith("/sign-in");
        assertThat(program.get(LIST).json().get("items").size()).isEqualTo(1);
    }

    /** Of two sessions, the one that does not ask. */
    private static String idOfOther(Answer list) {
        var items = list.json().get("items");
        var first = items.get(0);
        var other = first.get("current").getBooleanValue() ? items.get(1) : first;
        return other.get("id").getStringValue();
    }
}
