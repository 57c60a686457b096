package org.adoptionportal.application.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One question of a form.
 *
 * @param key the name of its field; for a date, of its three fields without {@code -day} and so on
 * @param label how it is asked
 * @param hint what helps to answer it; may be empty
 * @param missing what to say when there is no answer; empty when none is needed
 * @param limit the most characters of an answer
 * @param autofill what the browser may fill in: a token of the HTML standard; empty for nothing,
 *     because it is about somebody else
 */
public record Question(
        String key,
        String label,
        String hint,
        Kind kind,
        List<Option> options,
        String missing,
        int limit,
        String autofill) {

    private static final int SHORT = 100;
    private static final int LONG = 3000;

    static Question of(Kind kind, String key, String label) {
        int limit = kind == Kind.LONG_TEXT ? LONG : SHORT;
        return new Question(key, label, "", kind, List.of(), "", limit, "");
    }

    static Question text(String key, String label) {
        return of(Kind.TEXT, key, label);
    }

    static Question choice(String key, String label, Option... options) {
        return of(Kind.CHOICE, key, label).from(List.of(options));
    }

    static Question choices(String key, String label, Option... options) {
        return of(Kind.CHOICES, key, label).from(List.of(options));
    }

    static Question yesOrNo(String key, String label) {
        return choice(key, label, new Option("yes", "Yes"), new Option("no", "No"));
    }

    /** Something to agree to by ticking it; {@code about} says in a few words what it is. */
    static Question agreement(String key, String about, String statement, String missing) {
        return of(Kind.AGREEMENT, key, about)
                .from(List.of(new Option("yes", statement)))
                .orElse(missing);
    }

    Question from(List<Option> choices) {
        return new Question(key, label, hint, kind, choices, missing, limit, autofill);
    }

    Question hinted(String words) {
        return new Question(key, label, words, kind, options, missing, limit, autofill);
    }

    /** Makes an answer necessary; {@code words} tell the person what to do. */
    Question orElse(String words) {
        return new Question(key, label, hint, kind, options, words, limit, autofill);
    }

    /** The browser may fill in the applicant's own details. */
    Question own(String token) {
        return new Question(key, label, hint, kind, options, missing, limit, token);
    }

    /** The same question about one of several things. */
    Question prefixed(String prefix) {
        return new Question(prefix + key, label, hint, kind, options, missing, limit, autofill);
    }

    Question limited(int characters) {
        return new Question(key, label, hint, kind, options, missing, characters, autofill);
    }

    public boolean isRequired() {
        return !missing.isEmpty();
    }

    /** The names of the fields that hold the answer. */
    public List<String> fields() {
        return kind == Kind.DATE
                ? Stream.of("-day", "-month", "-year").map(key::concat).toList()
                : List.of(key);
    }

    /** The field that an error about this question leads to. */
    public String firstField() {
        return fields().getFirst();
    }

    boolean isAnsweredIn(Answers answers) {
        return fields().stream().anyMatch(answers::has);
    }
}
