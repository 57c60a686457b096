package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages show the newest first and lead to what is older. */
class OlderTest {

    private static final int ONE_MORE_THAN_A_PAGE = 51;

    private final Talk talk = Talk.begun();
    private final String reference = talk.applicant().reference();

    @BeforeEach
    void muchIsWritten() {
        for (int i = 1; i <= ONE_MORE_THAN_A_PAGE; i++) {
            talk.writes(talk.person(), "Message %d.".formatted(i));
            talk.notes("Note %d.".formatted(i));
        }
    }

    @Test
    void forStaff() {
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        Page newest = worker.get("/cases/" + reference + "/conversation");
        assertThat(newest.text()).contains("Message 51.", "Message 2.", "Note 51.", "Note 2.");
        assertThat(newest.text()).doesNotContain("Message 1.", "Note 1.");
        Page messages = worker.click(newest, "Older messages");
        assertThat(messages.text()).contains("Message 1.").doesNotContain("Message 2.", "Note 1.");
        assertThat(messages.hasLink("Older messages")).isFalse();
        Page notes = worker.click(newest, "Older notes");
        assertThat(notes.text()).contains("Note 1.").doesNotContain("Note 2.", "Message 1.");
        assertThat(notes.hasLink("Older notes")).isFalse();
    }

    @Test
    void forThePeople() {
        Visitor visitor = talk.applicant().visitor();
        Page newest = visitor.get("/messages/" + reference);
        assertThat(newest.text()).contains("Message 51.").doesNotContain("Message 1.");
        Page older = visitor.click(newest, "Older messages");
        assertThat(older.text()).contains("Message 1.").doesNotContain("Message 2.");
        assertThat(visitor.ask("/messages/" + reference + "?after=x").status()).isEqualTo(422);
    }
}
