package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A family that asks once more need not say it all again, if it wants that. */
class BeginAgainTest {

    private static final String ITS_WORDS = "Rowan cannot sleep";

    private final Person person = People.of(PersonaKind.FAMILY);
    private final Visitor family = Visitor.signedInAs(person);

    @Test
    void beginsWithWhatItSaidButNotWithHowToReachIt() {
        String sent = sends();
        Page begun = begins(family, Map.of("earlier", sent));
        assertThat(begun.value("names")).isEqualTo("Juniper Sallow");
        Page check = family.get(begun.path().replaceFirst("you$", "check"));
        assertThat(check.text()).contains(ITS_WORDS, "Rowan").doesNotContain("01632 960 007", sent);
    }

    @Test
    void beginsWithNothingUnlessItChoosesTo() {
        assertThat(family.get("/family-support").text()).doesNotContain("Start with what I told");
        sends();
        Page door = family.get("/family-support");
        assertThat(door.text()).contains("Start with what I told you on");
        assertThat(family.press(door, "Ask for support").value("names")).isEmpty();
    }

    @Test
    void nobodyBeginsWithTheWordsOfAnother() {
        String sent = sends();
        Visitor other = Visitor.signedInAs(People.of(PersonaKind.FAMILY));
        assertThat(begins(other, Map.of("earlier", sent)).status()).isEqualTo(404);
        assertThat(begins(Visitor.anonymous(), Map.of("earlier", sent)).status()).isEqualTo(404);
        assertThat(begins(family, Map.of("earlier", "ABCDE-FGHJK")).status()).isEqualTo(404);
    }

    @Test
    void aProgramDoesTheSame() {
        String sent = sends();
        Api program = Api.signedInAs(People.enrolled(person));
        Answer begun = begins(program, "{\"earlier\": \"%s\"}".formatted(sent));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begins(program, "").status()).isEqualTo(201);
        assertThat(begins(Api.anonymous(), "{\"earlier\": \"%s\"}".formatted(sent)).status())
                .isEqualTo(404);
    }

    private String sends() {
        return new FamilyAsking(family, FamilyAsking.valid().pages()).reference();
    }

    private static Page begins(Visitor visitor, Map<String, String> chosen) {
        Page door = visitor.get("/family-support");
        return visitor.submitWith(door, "Ask for support", chosen);
    }

    private static Answer begins(Api program, String body) {
        return program.send(
                "POST",
                "/api/v1/support/drafts",
                body,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
