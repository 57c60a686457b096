package org.adoptionportal.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of the answers that were sent. */
class ReadingTest {

    @Test
    void whatIsLeftAloneIsNotThere() {
        assertThat(read(Map.of("age", " ", "sex", "")).given()).isEmpty();
    }

    @Test
    void whatIsChosenIsKeptByItsCodeAndWhatIsTypedAsItIs() {
        Map<String, String> sent =
                Map.of(
                        "ethnic-group", "asian-other",
                        "ethnic-group-words", "Hakka",
                        "condition", "not-said");
        assertThat(read(sent).given())
                .containsExactly(
                        new Given("ethnic-group", "asian-other", null),
                        new Given("ethnic-group-words", Given.OWN_WORDS, "Hakka"),
                        new Given("condition", "not-said", null));
    }

    @Test
    void everyQuestionCanBeDeclined() {
        List<String> declined =
                Questions.all().stream()
                        .filter(question -> !question.isInOwnWords())
                        .map(question -> question.options().getLast().text())
                        .distinct()
                        .toList();
        assertThat(declined).containsExactly("Prefer not to say");
    }

    @Test
    void whatCannotBeKeptIsAFault() {
        Map<String, String> sent =
                Map.of("religion", "other", "religion-words", "x".repeat(101), "age", "200");
        assertThat(read(sent).faults())
                .containsOnly(
                        Map.entry("religion-words", "Use 100 characters or fewer"),
                        Map.entry("age", "Choose one of the answers shown"));
    }

    @Test
    void codesAreShortEnoughToBeStoredAndMeanOneThing() {
        assertThat(Questions.all()).extracting(Question::code).doesNotHaveDuplicates();
        assertThat(Questions.all())
                .allSatisfy(question -> {
                    assertThat(question.code()).matches("[a-z0-9-]{1,40}");
                    assertThat(question.options())
                            .extracting(Option::code)
                            .doesNotHaveDuplicates()
                            .allSatisfy(code -> assertThat(code).matches("[a-z0-9-]{1,40}"));
                });
    }

    private static Reading read(Map<String, String> sent) {
        return Reading.of(code -> sent.getOrDefault(code, ""));
    }
}
