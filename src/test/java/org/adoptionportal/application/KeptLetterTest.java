package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.correspondence.KeptLetter;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.correspondence.WrittenLetter;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter stays as it was sent, whatever changes afterwards. */
class KeptLetterTest {

    private static final String OWN_WORDS =
            "Version: 2026-11\n\n{people}: {personal-line} {stage-one-ends}";

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final String id = Decider.letterOn(Decider.any().accepts(applicant.reference()));
    private final Viewer viewer =
            new Viewer(0, person.personaId(), PersonaKind.ADOPTER, "", Set.of(), "test");
    private final long caseId =
            Portal.running()
                    .bean(Registrations.class)
                    .application(viewer, applicant.reference())
                    .id();

    @Test
    void newWordsChangeOnlyNewLetters(@TempDir Path folder) throws IOException {
        KeptLetter before = read(Portal.running().bean(KeptLetters.class));
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/registration-accepted.md"), OWN_WORDS);
        try (EmbeddedServer other =
                Portal.running().another(Map.of("portal.config-dir", folder.toString()))) {
            KeptLetters kept = other.getApplicationContext().getBean(KeptLetters.class);
            assertThat(read(kept)).isEqualTo(before);
            assertThat(before.version()).isEqualTo("portal-1");
            assertThat(preview(other).version()).isEqualTo("2026-11");
        }
    }

    @Test
    void otherAnswersChangeNothing() throws SQLException {
        KeptLetter before = read(Portal.running().bean(KeptLetters.class));
        Portal.running()
                .inTransaction(status -> {
                    var connection = status.getConnection();
                    try (var all =
                            connection.prepareStatement(
                                    "DELETE FROM answer_section WHERE application_id = ?")) {
                        all.setLong(1, caseId);
                        return all.executeUpdate();
                    }
                });
        assertThat(read(Portal.running().bean(KeptLetters.class))).isEqualTo(before);
        assertThat(before.text().to()).contains("Robin Fenwick", "1 Example Lane");
    }

    private KeptLetter read(KeptLetters letters) {
        return letters.read(caseId, id, viewer);
    }

    private static WrittenLetter preview(EmbeddedServer server) {
        Applicant another = Applicant.whoSent(People.adopter());
        Viewer worker =
                new Viewer(
                        0,
                        0,
                        PersonaKind.STAFF,
                        "",
                        Remit.of(Set.of(StaffRole.STAGE_ONE_WORKER), null),
                        "test");
        var registrations = server.getApplicationContext().getBean(Registrations.class);
        return server.getApplicationContext()
                .getBean(DecisionLetters.class)
                .preview(
                        worker,
                        registrations.registration(worker, another.reference()),
                        Outcome.ACCEPT,
                        "");
    }
}
