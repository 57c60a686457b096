package org.adoptionportal.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String GOOD = "";

    private final QuestionRules rules = new QuestionRules(Portal.running().bean(Authorities.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27|3|1985|''",
                "2|3|2026|''",
                "29|2|2024|''",
                "''|3|1985|The date must include a day",
                "27|''|1985|The date must include a month",
                "27|3|''|The date must include a year",
                "29|2|2025|Enter a real date, like 27 3 1985",
                "31|4|1985|Enter a real date, like 27 3 1985",
                "27|March|1985|Enter a real date, like 27 3 1985",
                "27|3|99999999999|Enter a real date, like 27 3 1985",
                "3|3|2026|The date must be in the past",
                "27|3|85|Check the year: it must have four figures, like 1985",
                "1|3|1906|Check the year: it must have four figures, like 1985",
                "2|3|1906|''"
            })
    void dates(String day, String month, String year, String fault) {
        Question question = Question.of(Kind.DATE, "born", "Born").orElse("Enter it");
        Map<String, List<String>> sent =
                Map.of(
                        "born-day", List.of(day),
                        "born-month", List.of(month),
                        "born-year", List.of(year));
        assertThat(fault(question, sent)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB1 2CD",
                "ab1 2cd",
                "AB12CD",
                " a B 1 2 c d ",
                "AB1  2CD",
                "AB1\t2CD",
                "AB1\u00a02CD",
                "M1 1AE",
                "EC1A 1BB",
                "W1A 0AX",
                "gir 0aa"
            })
    void postcodesInAnySpacingAndCase(String typed) {
        assertThat(fault(Kind.POSTCODE, typed)).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB1", "AB1 2C", "1AB 2CD", "ABC1 2CD", "AB1 2CDE", "12345", "AB1-2CD"})
    void whatIsNoPostcode(String typed) {
        assertThat(fault(Kind.POSTCODE, typed)).isEqualTo("Enter a full UK postcode, like AB1 2CD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960 001",
                "+44 (0)1632 960001",
                "01632-960-001",
                "01632\t960001",
                "01632\u00a0960001",
                "01632 960001 x2",
                "+33 1 23 45 67 89",
                "+353 1 234 5678"
            })
    void telephoneNumbers(String typed) {
        assertThat(fault(Kind.TELEPHONE, typed)).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9600",
                "(((((((",
                "- - - - -",
                "call me",
                "+",
                "01632 960 001 234 567",
                "+33 1"
            })
    void whatIsNoTelephoneNumber(String typed) {
        assertThat(fault(Kind.TELEPHONE, typed))
                .startsWith("Enter a telephone number like 01632 960 001");
    }

    @ParameterizedTest
    @CsvSource({
        "robin@example.org, true",
        "o'neill+adopt@mail.example.co.uk, true",
        "zoë@exämple.org, true",
        "robin, false",
        "robin@example, false",
        "robin@@example.org, false",
        "robin@example..org, false",
        "robin fenwick@example.org, false",
        "@example.org, false"
    })
    void emailAddresses(String typed, boolean good) {
        assertThat(fault(Kind.EMAIL, typed).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "12,true",
        "999,true",
        "1000,false",
        "-1,false",
        "two,false",
        "1.5,false"
    })
    void numbers(String typed, boolean good) {
        assertThat(fault(Kind.NUMBER, typed).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "154,false", "Hartlepool,false", "99999999999,false"})
    void councils(String typed, boolean good) {
        assertThat(fault(Kind.AUTHORITY, typed).isEmpty()).isEqualTo(good);
    }

    @Test
    void oneChoiceIsOneOfThoseOffered() {
        Question question = Question.yesOrNo("pets", "Pets?");
        assertThat(fault(question, "yes")).isEqualTo(GOOD);
        assertThat(fault(question, "perhaps")).isEqualTo("Choose one of the answers shown");
        assertThat(fault(question, Map.of("pets", List.of("yes", "no"))))
                .as("two answers to a question that takes one")
                .isEqualTo("Choose one of the answers shown");
    }

    @Test
    void anAgreementSentTwiceIsNone() {
        Question question =
                Declaration.SECTION.pages().stream()
                        .flatMap(page -> page.questions().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(fault(question, "yes")).isEqualTo(GOOD);
        assertThat(fault(question, "yes,yes")).isEqualTo("Choose one of the answers shown");
    }

    @Test
    void severalChoicesAreAllOfThoseOffered() {
        Question question =
                Question.choices("ages", "Ages?", new Option("0-2", "a"), new Option("3-5", "b"));
        assertThat(fault(question, Map.of("ages", List.of("0-2", "3-5")))).isEqualTo(GOOD);
        assertThat(fault(question, Map.of("ages", List.of("0-2", "4"))))
                .isEqualTo("Choose one of the answers shown");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        String smile = "\ud83d\ude00";
        assertThat(fault(Kind.TEXT, smile.repeat(100))).isEqualTo(GOOD);
        assertThat(fault(Kind.TEXT, smile.repeat(101))).isEqualTo("Use 100 characters or fewer");
        assertThat(fault(Kind.LONG_TEXT, "\r\n" + "x\r\n".repeat(1500))).isEqualTo(GOOD);
        assertThat(fault(Kind.LONG_TEXT, "x".repeat(3001)))
                .isEqualTo("Use 3000 characters or fewer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Żółć", "O’Neill-Şen", "שרה", "محمد عبد الله", "李小龍", "Zoe\u0308", "😀"})
    void namesOfAnyScript(String typed) {
        assertThat(fault(Kind.TEXT, typed)).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ro\u0000bin", "Ro\u001bbin", "Ro\u0085bin", "\ud800", "a\udc00b"})
    void whatCannotBeStoredIsShownAndRefused(String typed) {
        assertThat(fault(Kind.TEXT, typed))
                .isEqualTo("Remove the characters shown as \uFFFD: we cannot store them");
    }

    @Test
    void anAnswerThatIsNotNeededMayBeLeftOut() {
        Question question = Question.text("name", "Name");
        assertThat(fault(question, Map.of())).isEqualTo(GOOD);
        assertThat(fault(question.orElse("Enter a name"), "  ")).isEqualTo("Enter a name");
    }

    private String fault(Kind kind, String typed) {
        return fault(Question.of(kind, "field", "Label"), typed);
    }

    private String fault(Question question, String typed) {
        return fault(question, Map.of(question.key(), List.of(typed)));
    }

    private String fault(Question question, Map<String, List<String>> sent) {
        Answers answers = Page.of("page", "Page", question).read(sent);
        return rules.fault(question, answers, TODAY).orElse(GOOD);
    }
}
