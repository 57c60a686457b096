package org.adoptionportal.platform.paging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The place after which the next slice of a list begins: a day and, within it, an id. Clients treat
 * its text as opaque.
 */
public record Cursor(LocalDate day, long id) {

    /** Later than any date that is ever due: where things without a date are listed. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), 0);

    public static Cursor start() {
        return START;
    }

    public static Cursor at(@Nullable LocalDate day, long id) {
        return new Cursor(day == null ? NO_DAY : day, id);
    }

    /** Reads a cursor that {@link #text} wrote; none, or an empty one, is the start. */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), US_ASCII).split("~", 2);
            return new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal.Invalid(
                    "We cannot read that place in the list. Start again from the first page.");
        }
    }

    public String text() {
        String plain = day + "~" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(US_ASCII));
    }
}
