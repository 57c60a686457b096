package org.adoptionportal.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.platform.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LetterKind KIND =
            new LetterKind("welcome", Set.of("why", "line"), Set.of("why"));

    @Test
    void headingsParagraphsAndLists() {
        assertThat(filled("## For {people}\n\nOne line\nand the next: {why}\n\n- first\n- {line}"))
                .containsExactly(
                        Block.heading("For Ash"),
                        Block.paragraph("One line and the next: because"),
                        Block.list(List.of("first", "a {why} line")));
    }

    @Test
    void aPlaceByItselfBecomesAParagraphForEachLine() {
        assertThat(blocks("{why}", Map.of("why", "First.\n\n  Second. \n- not a list")))
                .containsExactly(
                        Block.paragraph("First."),
                        Block.paragraph("Second."),
                        Block.paragraph("- not a list"));
        assertThat(blocks("{why}\n\n{line}", Map.of("why", "x", "line", "")))
                .containsExactly(Block.paragraph("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Version: 1¶¶{why} {whom}|letters/welcome.md holds {whom}, which we do not know;"
                        + " known are [date, email, line, name, opening-hours, people, reference,"
                        + " telephone, why]",
                "Version: 1¶¶Hello|letters/welcome.md lacks {why}, without which it says nothing",
                "{why}|letters/welcome.md must begin with a line such as “Version: 2”, then an"
                        + " empty line",
                "Version: 1 or 2¶¶{why}|letters/welcome.md must begin with a line such as “Version:"
                        + " 2”, then an empty line"
            })
    void whatIsWrittenWrongRefusesTheStart(String content, String message) {
        assertThatThrownBy(
                        () -> Wording.read("letters/welcome.md", KIND, content.replace('¶', '\n')))
                .isInstanceOf(CannotStart.class)
                .hasMessage(message);
    }

    private static List<Block> filled(String words) {
        return blocks(words, Map.of("people", "Ash", "why", "because", "line", "a {why} line"));
    }

    private static List<Block> blocks(String words, Map<String, String> values) {
        return Wording.read("welcome.md", KIND, "Version: 1\n\n" + words).filled(values);
    }
}
