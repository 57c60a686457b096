package org.adoptionportal.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterWriterTest {

    private static final LetterKind KIND =
            new LetterKind("registration-declined", Set.of("reasons", "received-on"), Set.of());

    @TempDir private Path folder;

    @Test
    void theAgencysOwnWordsWin() throws IOException {
        own("registration-declined.md", "Version: 2026-11\n\nDear {people}, no. {reasons}");
        WrittenLetter letter = write();
        assertThat(letter.version()).isEqualTo("2026-11");
        assertThat(letter.text().body())
                .containsExactly(Block.paragraph("Dear Ash Vale, no. Moving <b>away</b>"));
    }

    @Test
    void theShippedWordsServeWhereThereAreNoOthers() {
        WrittenLetter letter = write();
        assertThat(letter.version()).startsWith("portal-");
        assertThat(letter.text().to()).containsExactly("Ash Vale", "1 Example Lane");
        assertThat(letter.text().date()).isEqualTo("3 November 2026");
        assertThat(letter.text().body()).contains(Block.paragraph("Moving <b>away</b>"));
        assertThat(letter.text().toString()).contains("01632 960150").doesNotContain("{", "}");
    }

    @Test
    void aLetterThatNobodySendsRefusesTheStart() throws IOException {
        own("registration-denied.md", "Version: 1\n\nNo.");
        assertThatThrownBy(this::write)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "letters/registration-denied.md is not a letter we know; known are"
                                + " [registration-declined.md]");
    }

    @Test
    void ownWordsDoNotPassForOurs() throws IOException {
        own("registration-declined.md", "Version: portal-1\n\nNo.");
        assertThatThrownBy(this::write)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("give your words a version of their own");
    }

    private void own(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters").resolve(file), content);
    }

    private WrittenLetter write() {
        ConfigFolder config = new ConfigFolder(folder.toString());
        Agency agency = Portal.running().bean(Agency.class);
        Addressed head =
                new Addressed(
                        "Ash Vale",
                        List.of("1 Example Lane"),
                        "22222-22222",
                        LocalDate.of(2026, 11, 3));
        return new LetterWriter(List.of(KIND), config, agency)
                .write(
                        KIND,
                        head,
                        Map.of(
                                "reasons", "Moving <b>away</b>",
                                "received-on", "27 October 2026"));
    }
}
