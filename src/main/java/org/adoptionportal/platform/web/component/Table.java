package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows and columns.
 *
 * @param caption what the table is; read out before it
 * @param firstCellIsHeader whether the first cell of a row names the row
 */
public record Table(
        String caption,
        String captionClasses,
        List<Cell> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader)
        implements Component {

    /** One cell: words, words that lead somewhere, or a tag. */
    public record Cell(
            @Nullable String text,
            @Nullable String href,
            @Nullable Tag tag,
            @Nullable String format) {

        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        /** In the first cell of a row, the whole row answers to the click. */
        public static Cell link(String text, String href) {
            return new Cell(text, href, null, null);
        }

        public static Cell of(Tag tag) {
            return new Cell(null, null, tag, null);
        }

        public static Cell number(long number) {
            return new Cell(Long.toString(number), null, null, "numeric");
        }
    }

    public static Table titled(String caption, String... columns) {
        List<Cell> head = Stream.of(columns).map(Cell::of).toList();
        return new Table(caption, "govuk-table__caption--m", head, List.of(), true);
    }

    /** With numbers in every column but the first. */
    public Table ofNumbers() {
        List<Cell> aligned = new ArrayList<>(head);
        aligned.subList(1, aligned.size())
                .replaceAll(cell -> new Cell(cell.text(), cell.href(), cell.tag(), "numeric"));
        return new Table(caption, captionClasses, List.copyOf(aligned), rows, firstCellIsHeader);
    }

    public Table row(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(caption, captionClasses, head, List.copyOf(more), firstCellIsHeader);
    }

    @Override
    public String partial() {
        return "table";
    }
}
