package org.adoptionportal.platform.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a list.
 *
 * @param next what to send as {@code after} for the rest; null when this is the end
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ListView<T>(List<T> items, @Nullable String next) {

    /** The items of a slice when the client names no number. */
    public static final int USUAL = 25;

    private static final int MOST = 100;

    public static <T> ListView<T> of(Slice<T> slice) {
        Cursor next = slice.next();
        return new ListView<>(slice.items(), next == null ? null : next.text());
    }

    /** A list that is given whole. */
    public static <T> ListView<T> whole(List<T> items) {
        return new ListView<>(items, null);
    }

    /** Keeps the number of items that a client asks for between 1 and 100. */
    public static int size(int asked) {
        return Math.clamp(asked, 1, MOST);
    }
}
