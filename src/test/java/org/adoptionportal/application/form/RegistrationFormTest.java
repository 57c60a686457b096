package org.adoptionportal.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationFormTest {

    @Test
    void everyFieldIsAskedForOnceInTheWholeForm() {
        assertThat(
                        sections().stream()
                                .flatMap(RegistrationFormTest::questions)
                                .flatMap(question -> question.fields().stream()))
                .doesNotHaveDuplicates();
        assertThat(sections()).extracting(Section::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void pagesHaveTheirOwnCodes(Section section) {
        assertThat(section.pages()).isNotEmpty().extracting(Page::code).doesNotHaveDuplicates();
        assertThat(section.pages())
                .extracting(Page::code)
                .allMatch(code -> code.matches("[a-z0-9-]+"));
        assertThat(questions(section))
                .extracting(Question::key)
                .allMatch(key -> key.matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everythingIsSaidInWords(Section section) {
        assertThat(section.title()).isNotBlank();
        assertThat(section.pages()).extracting(Page::title).doesNotContain("");
        assertThat(questions(section))
                .allSatisfy(question -> {
                    assertThat(question.label()).isNotBlank();
                    assertThat(question.options()).allMatch(option -> !option.text().isBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aChoiceOffersDifferentValuesWithoutCommas(Section section) {
        assertThat(questions(section))
                .allSatisfy(question -> {
                    boolean chooses =
                            List.of(Kind.CHOICE, Kind.CHOICES, Kind.AGREEMENT)
                                    .contains(question.kind());
                    assertThat(question.options().isEmpty()).isEqualTo(!chooses);
                    assertThat(question.options())
                            .extracting(Option::value)
                            .doesNotHaveDuplicates()
                            .allMatch(value -> value.matches("[a-z0-9-]+"));
                });
    }

    @Test
    void aPageReadsItsOwnFieldsOnly() {
        Page page = Home.SECTION.page("living").orElseThrow();
        Answers read =
                page.read(
                        Map.of(
                                "pets", List.of("  A dog\r\nand a cat "),
                                "postcode", List.of("AB1 2CD"),
                                "csrfToken", List.of("secret")));
        assertThat(read.values())
                .isEqualTo(
                        Map.of(
                                "pets", "A dog\nand a cat",
                                "smoking", ""));
    }

    @Test
    void answersReadAsWhatTheyAre() {
        Answers answers =
                new Answers(
                        Map.of(
                                "ages", "0-2,3-5",
                                "born-day", "29",
                                "born-month", "02",
                                "born-year", "2024",
                                "died-day", "29"));
        assertThat(answers.choices("ages")).containsExactly("0-2", "3-5");
        assertThat(answers.choices("none")).isEmpty();
        assertThat(answers.date("born")).contains(LocalDate.of(2024, 2, 29));
        assertThat(answers.date("died")).isEmpty();
        assertThat(answers.get("none")).isEmpty();
        assertThat(answers.isEmpty()).isFalse();
    }

    @Test
    void laterAnswersTakeThePlaceOfEarlierOnes() {
        Answers before = new Answers(Map.of("a", "1", "b", "2"));
        Answers after = before.with(new Answers(Map.of("b", "", "c", "3")));
        assertThat(after.values()).isEqualTo(Map.of("a", "1", "c", "3"));
        assertThat(before.get("b")).isEqualTo("2");
    }

    private static Stream<Question> questions(Section section) {
        return section.pages().stream()
                .flatMap(page -> page.possible().stream())
                .flatMap(page -> page.questions().stream());
    }

    static List<Section> sections() {
        return RegistrationForm.sections();
    }
}
