package org.adoptionportal.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next where the next slice begins; null when this is the last
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

    /** Cuts rows, of which one more than {@code size} was asked for, down to a slice. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        return new Slice<>(rows.subList(0, size), cursor.apply(rows.get(size - 1)));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
