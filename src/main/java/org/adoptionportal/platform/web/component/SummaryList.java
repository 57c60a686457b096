package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts with their names: the answers to check, or what is known of a case. */
public record SummaryList(List<Row> rows, @Nullable String classes, @Nullable Card card)
        implements Component {

    /** One fact. */
    public record Row(Text key, Value value, @Nullable Actions actions, @Nullable String classes) {

        private Row besideRowsWithActions() {
            String marked = actions == null ? "govuk-summary-list__row--no-actions" : null;
            return new Row(key, value, actions, marked);
        }
    }

    /** What the fact says: on one line, or on several. */
    public record Value(@Nullable String text, List<String> lines) {}

    /** What can be done about a fact. */
    public record Actions(List<Action> items) {}

    /**
     * A link.
     *
     * @param visuallyHiddenText ends the words of the link for people who hear the page
     */
    public record Action(String text, String href, String visuallyHiddenText) {}

    /** A frame with a title around the list. */
    public record Card(Text title) {}

    public static SummaryList empty() {
        return new SummaryList(List.of(), null, null);
    }

    public SummaryList row(String key, String value) {
        return with(new Row(new Text(key), new Value(value, List.of()), null, null));
    }

    /** A fact of several lines, such as an address. */
    public SummaryList row(String key, List<String> lines) {
        return with(new Row(new Text(key), new Value(null, lines), null, null));
    }

    /** An answer that can be changed at {@code href}. */
    public SummaryList answer(String key, List<String> lines, String href) {
        var change = new Action("Change", href, key.toLowerCase(Locale.UK));
        var actions = new Actions(List.of(change));
        return with(new Row(new Text(key), new Value(null, lines), actions, null));
    }

    public SummaryList answer(String key, String value, String href) {
        return answer(key, List.of(value), href);
    }

    public SummaryList titled(String title) {
        return new SummaryList(rows, classes, new Card(new Text(title)));
    }

    /** With a title that says whose it is, if it has one. */
    public SummaryList of(String whose) {
        return card == null ? this : titled(card.title().text() + ", " + whose);
    }

    private SummaryList with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new SummaryList(List.copyOf(more), classes, card);
    }

    @Override
    public Object options() {
        boolean someActions = rows.stream().anyMatch(row -> row.actions() != null);
        return someActions
                ? new SummaryList(
                        rows.stream().map(Row::besideRowsWithActions).toList(), classes, card)
                : this;
    }

    @Override
    public String partial() {
        return "summary-list";
    }
}
