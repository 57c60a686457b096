package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form: immutable, so that a form can keep its fields as constants and give each
 * page a copy with the answer and the error in it. {@code {{> components/fields page.fields}}}
 * prints a list of them.
 */
public sealed interface Field extends Component permits Control {

    /** The name under which the answer is posted; a date posts name-day, name-month, name-year. */
    String name();

    /** The id of the input, or of its first choice or part: what an error links to. */
    String inputId();

    /** What is wrong with the answer; null when nothing is known to be. */
    @Nullable String error();

    /** The same field with another question. */
    Field labelled(String text);

    /** The same field with another hint; without one if it is null. */
    Field hint(@Nullable String text);

    /** The same field with something wrong with its answer; with nothing if it is null. */
    Field error(@Nullable String message);
}
