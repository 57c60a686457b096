package org.adoptionportal.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.StartRegistration;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.State;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.Shared;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.enquiry.HeardFrom;
import org.adoptionportal.enquiry.Interest;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.holds.HoldReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern EVENT =
            Pattern.compile("Event\\.(?:shared|internal)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern STEP =
            Pattern.compile(
                    "(?:summary\\(\\s*(?:application|enquiry), WaitingFor\\.[A-Z]+"
                            + "|agency\\(application, changes), \"([a-z-]+)\"");

    private static final Pattern TASK = Pattern.compile("new Task\\(\"([a-z-]+)\"");

    private final Words words = new Words();

    @TestFactory
    Stream<DynamicTest> whateverTheCodeNamesCanBeSaid() {
        return keys().map(key ->
                DynamicTest.dynamicTest(key, () -> assertThat(words.say(key)).isNotBlank()));
    }

    @Test
    void theCodeIsRead() {
        assertThat(found(EVENT)).contains("registration-sent").hasSizeGreaterThanOrEqualTo(5);
        assertThat(found(STEP)).hasSizeGreaterThan(Stage.values().length);
        assertThat(found(TASK)).contains("ring-enquirer");
    }

    @Test
    void whatCannotBeSaidIsAFault() {
        assertThatThrownBy(() -> words.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Stage.values()).map(stage -> "stage." + stage),
                        Arrays.stream(Stage.values()).flatMap(WordsTest::ofTracker),
                        Arrays.stream(WaitingFor.values())
                                .flatMap(who -> Stream.of("waiting." + who, "waits." + who)),
                        found(STEP).stream().map(step -> "step." + step),
                        found(EVENT).stream().map(event -> "timeline." + event),
                        Stream.of("ADOPTER", "STAFF", "SYSTEM").flatMap(WordsTest::ofActor),
                        found(TASK).stream().map(step -> "step." + step),
                        ofEnquiries(),
                        ofAwaited(),
                        Stream.of("kind." + StartRegistration.CASE_KIND))
                .flatMap(each -> each)
                .distinct();
    }

    private static Stream<String> ofEnquiries() {
        return Stream.of(
                        Arrays.stream(org.adoptionportal.enquiry.Stage.values())
                                .map(stage -> "stage." + stage.word()),
                        Arrays.stream(Interest.values()).map(each -> "interest." + each),
                        Arrays.stream(ContactWay.values()).map(each -> "contact-way." + each),
                        Arrays.stream(Shared.values()).map(each -> "contact-shared." + each),
                        Arrays.stream(HeardFrom.values()).map(each -> "heard-from." + each),
                        Arrays.stream(TakenBy.values()).map(each -> "taken-by." + each),
                        Arrays.stream(CloseReason.values()).map(each -> "close-reason." + each),
                        Stream.of("kind.enquiry", "actor.ENQUIRER.to-staff"))
                .flatMap(each -> each);
    }

    private static Stream<String> ofAwaited() {
        return Stream.of(
                        Arrays.stream(State.values()).map(each -> "awaited-state." + each),
                        Arrays.stream(State.values()).map(each -> "awaited-for-applicants." + each),
                        Arrays.stream(HeldUpBy.values())
                                .filter(each -> each != HeldUpBy.AGENCY)
                                .map(each -> "awaited-with." + each),
                        Stream.of("awaited-for-applicants.ours"),
                        Arrays.stream(Step.values()).map(each -> "awaited-step." + each),
                        Arrays.stream(Step.values()).map(each -> "timeline." + each.event()),
                        Arrays.stream(HeldUpBy.values()).map(each -> "held-up-by." + each),
                        Arrays.stream(HoldReason.values()).map(each -> "pause." + each),
                        Arrays.stream(ExtensionReason.values()).map(each -> "pause." + each))
                .flatMap(each -> each);
    }

    private static Stream<String> ofTracker(Stage stage) {
        return Stream.of(".where", ".about", ".next", ".who")
                .map(part -> "tracker." + stage.shownToApplicants() + part);
    }

    private static Stream<String> ofActor(String actor) {
        return Stream.of(".to-applicants", ".to-staff").map(side -> "actor." + actor + side);
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(CODE)) {
            Set<String> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .forEach(match -> found.add(match.group(1)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
