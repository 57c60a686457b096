package org.adoptionportal.platform.web.component;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be put right on a form, at the top of it, each with a link to its field. */
public record ErrorSummary(String titleText, List<Entry> errorList) implements Component {

    private static final String TITLE = "There is a problem";

    /**
     * One thing to put right.
     *
     * @param href where, within the page; null when it belongs to no single field
     */
    public record Entry(String text, @Nullable String href) {}

    /**
     * The errors of the fields and of those that their choices reveal, in their order; null when no
     * field has one.
     */
    public static @Nullable ErrorSummary of(List<? extends Field> fields) {
        List<Entry> errors =
                fields.stream()
                        .flatMap(ErrorSummary::withRevealed)
                        .filter(field -> field.error() != null)
                        .map(ErrorSummary::entry)
                        .toList();
        return errors.isEmpty() ? null : new ErrorSummary(TITLE, errors);
    }

    /** One error that belongs to no field. */
    public static ErrorSummary of(String message) {
        return new ErrorSummary(TITLE, List.of(new Entry(message, null)));
    }

    /** One error with a link to a field of this page. */
    public static ErrorSummary of(String message, String inputId) {
        return new ErrorSummary(TITLE, List.of(new Entry(message, "#" + inputId)));
    }

    private static Stream<Field> withRevealed(Field field) {
        return field instanceof Choices<?> choices
                ? Stream.concat(Stream.of(field), choices.revealed())
                : Stream.of(field);
    }

    private static Entry entry(Field field) {
        return new Entry(String.valueOf(field.error()), "#" + field.inputId());
    }

    @Override
    public String partial() {
        return "error-summary";
    }
}
