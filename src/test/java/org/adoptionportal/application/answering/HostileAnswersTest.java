package org.adoptionportal.application.answering;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adoptionportal.application.form.Kind;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of the whole form takes everything that can be typed or sent: it is kept, or refused
 * by its name, and never breaks.
 */
class HostileAnswersTest {

    private static final int THINGS_TRIED = 2;

    private static final List<Hostile> TYPED =
            List.of(
                    Hostile.EMOJI,
                    Hostile.RIGHT_TO_LEFT,
                    Hostile.EVERYTHING,
                    Hostile.OVER_LONG,
                    Hostile.CONTROLS,
                    Hostile.BLANKS);

    private static final List<Hostile> SENT =
            List.of(Hostile.HALF_A_CHARACTER, Hostile.NUL, Hostile.OVER_LONG);

    private static final Map<String, String> OF_ANOTHER_TYPE =
            Map.of(
                    "a number", "12345678901234567890",
                    "true", "true",
                    "an object", "{\"a\": {\"b\": []}}",
                    "a mixed array", "[null, 1, \"x\", {}]");

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.begins(person);
    private final Program program = Program.of(person);

    @TestFactory
    Stream<DynamicTest> onEveryPage() {
        return RegistrationForm.sections().stream()
                .flatMap(section ->
                        section.pages().stream()
                                .flatMap(page -> page.possible().stream().limit(THINGS_TRIED))
                                .map(page ->
                                        dynamicTest(
                                                section.code() + "/" + page.code(),
                                                () -> typed(section, page))));
    }

    @TestFactory
    Stream<DynamicTest> inEverySectionOfAProgram() {
        return RegistrationForm.sections().stream()
                .map(section -> dynamicTest(section.code(), () -> sent(section)));
    }

    private void typed(Section section, Page page) {
        String path = applicant.pageOf(section.code(), page.code());
        for (Hostile each : TYPED) {
            String what = each.name();
            String text = each.text();
            Map<String, String> fields = new TreeMap<>();
            page.questions()
                    .forEach(question -> question.fields().forEach(it -> fields.put(it, text)));
            var form = applicant.visitor().get(path);
            if (form.path().equals(path)) {
                var after = applicant.visitor().submit(form, fields);
                assertThat(after.status()).as(what).isIn(200, 422);
                if (after.status() == 422) {
                    assertThat(after.errors()).as(what).isNotEmpty();
                }
                keeps(page, text, applicant.visitor().get(path));
            }
        }
    }

    private static void keeps(Page page, String text, org.adoptionportal.support.Page after) {
        if (text.codePoints().noneMatch(Character::isISOControl) && text.length() < 1000) {
            page.questions().stream()
                    .filter(question -> question.kind() == Kind.TEXT)
                    .forEach(question ->
                            assertThat(after.value(question.key())).isEqualTo(text.strip()));
        }
    }

    private void sent(Section section) {
        String path =
                "/api/v1/registrations/" + applicant.reference() + "/sections/" + section.code();
        Map<String, String> all = new TreeMap<>(OF_ANOTHER_TYPE);
        SENT.forEach(each -> all.put(each.name(), each.json()));
        all.forEach((what, json) -> {
            String body =
                    section.pages().stream()
                            .flatMap(page -> page.questions().stream())
                            .map(question -> "\"%s\": %s".formatted(question.key(), json))
                            .collect(joining(", ", "{", "}"));
            Answer answer = program.put(path, body);
            assertThat(answer.status()).as(what).isIn(200, 400, 422);
            if (answer.status() == 422) {
                assertThat(answer.json().get("errors").size()).as(what).isPositive();
            }
        });
    }
}
