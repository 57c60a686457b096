package org.adoptionportal.application;

import java.time.LocalDate;
import java.util.Set;
import org.adoptionportal.correspondence.LetterKind;

/** The two answers to a registration of interest, each with its letter. */
public enum Outcome {
    /** Stage One begins. */
    ACCEPT(
            "personalLine",
            500,
            new LetterKind(
                    "registration-accepted",
                    Set.of("personal-line", "stage-one-ends", "stage-one-rule"),
                    Set.of("people", "personal-line", "stage-one-ends"))),
    /** The applicants see it once a person has told them. */
    DECLINE(
            "reasons",
            3000,
            new LetterKind(
                    "registration-declined",
                    Set.of("reasons", "received-on"),
                    Set.of("people", "reasons")));

    private final String field;
    private final int mostCharacters;

    @SuppressWarnings("ImmutableEnumChecker")
    private final LetterKind letter;

    Outcome(String field, int mostCharacters, LetterKind letter) {
        this.field = field;
        this.mostCharacters = mostCharacters;
        this.letter = letter;
    }

    /** The name under which a worker sends their own words, and of a fault in them. */
    public String field() {
        return field;
    }

    /** The most characters of these words. */
    public int mostCharacters() {
        return mostCharacters;
    }

    LetterKind letter() {
        return letter;
    }

    Application after(Application application, LocalDate today) {
        return switch (this) {
            case ACCEPT -> application.accepted(today);
            case DECLINE -> application.declined(today);
        };
    }
}
