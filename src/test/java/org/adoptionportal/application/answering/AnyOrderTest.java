package org.adoptionportal.application.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.answering.Ledger.Sheet;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/**
 * Two people look at pages and sections and save them in any order, on what may be out of date by
 * then. A save is accepted when they saw what is stored, or when it changes nothing; and every
 * answer that was accepted stays until a later one takes its place. {@code -Dseed=} repeats a run.
 */
class AnyOrderTest {

    private static final int STEPS = 250;
    private static final List<String> SECTIONS = List.of("home", "household", "you", "addresses");

    private final List<Writer> writers = writers();
    private final Map<Writer, List<Look>> open = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private final long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
    private final Random random = new Random(seed);
    private int conflicts;

    @RepeatedTest(4)
    void everyAcceptedAnswerIsKeptAndPrivateOnesAreTheirOwners(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(seed));
        for (int step = 0; step < STEPS; step++) {
            Writer writer = writers.get(random.nextInt(writers.size()));
            List<Look> theirs = open.computeIfAbsent(writer, _ -> new ArrayList<>());
            if (theirs.isEmpty() || random.nextBoolean()) {
                theirs.add(writer.looks(section(), random));
            } else {
                Look seen = theirs.remove(random.nextInt(theirs.size()));
                save(writer, seen, seen.typed(random, word(writer, seen.section())));
            }
        }
        assertThat(conflicts).as("conflicts with seed %s", seed).isPositive();
        writers.forEach(this::assertKept);
    }

    /** Stores it, or settles the conflict: by giving in, by insisting, or later. */
    private void save(Writer writer, Look seen, Answers typed) {
        if (accepted(writer, seen, typed)) {
            return;
        }
        conflicts++;
        switch (random.nextInt(3)) {
            case 0 -> {}
            case 1 ->
                    assertThat(accepted(writer, writer.looksAgain(seen), typed))
                            .as("insisting with seed %s", seed)
                            .isTrue();
            default -> open.getOrDefault(writer, List.of()).add(seen);
        }
    }

    private boolean accepted(Writer writer, Look seen, Answers typed) {
        Sheet sheet = writer.sheet(seen.section());
        boolean should =
                seen.isStill(ledger.answers(sheet), ledger.version(sheet))
                        || ledger.holds(sheet, typed);
        SaveAnswers.Saved saved = writer.saves(seen, typed);
        assertThat(saved.stored()).as("accepted with seed %s", seed).isEqualTo(should);
        if (saved.stored()) {
            ledger.accept(sheet, typed);
        }
        return saved.stored();
    }

    private void assertKept(Writer writer) {
        for (String code : SECTIONS) {
            Section section = RegistrationForm.section(code).orElseThrow();
            Sheet sheet = writer.sheet(section);
            var stored = writer.reads(section, writer.place());
            assertThat(stored.answers().values())
                    .as("%s with seed %s", code, seed)
                    .isEqualTo(ledger.answers(sheet));
            assertThat(stored.version()).isEqualTo(ledger.version(sheet)).isPositive();
            int partner = writers.size() + 1 - writer.place();
            assertThat(writer.reads(section, partner).answers().values())
                    .as("%s of the other with seed %s", code, seed)
                    .isEqualTo(section.personal() ? Map.of() : ledger.answers(sheet));
        }
    }

    private Section section() {
        String code = SECTIONS.get(random.nextInt(SECTIONS.size()));
        return RegistrationForm.section(code).orElseThrow();
    }

    private static String word(Writer writer, Section section) {
        return (section.personal() ? "private of " : "by ") + writer.place();
    }

    private static List<Writer> writers() {
        Person one = People.adopter("Robin Fenwick");
        Person other = People.adopter("Ash Fenwick");
        String reference = Couple.joined(one, other).first().reference();
        return List.of(new Writer(one, reference, 1), new Writer(other, reference, 2));
    }
}
