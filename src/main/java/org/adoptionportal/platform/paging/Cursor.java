package org.adoptionportal.platform.paging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The place after which the next slice of a list begins: a day and, within it, an id. Clients treat
 * its text as opaque.
 */
public record Cursor(LocalDate day, long id) {

    /** Later than any date that is ever due: where things without a date are listed. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** Years of four figures: others are dates in Java and none in the database. */
    private static final Pattern PLAIN =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})~([0-9]{1,19})");

    private static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), 0);

    public static Cursor start() {
        return START;
    }

    public static Cursor at(@Nullable LocalDate day, long id) {
        return new Cursor(day == null ? NO_DAY : day, id);
    }

    /**
     * Reads a cursor that {@link #text} wrote; none, or an empty one, is the start.
     *
     * @throws Refusal.Invalid if it is nothing that we wrote
     */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), US_ASCII);
            Matcher parts = PLAIN.matcher(plain);
            if (!parts.matches()) {
                throw unreadable();
            }
            return new Cursor(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal.Invalid(
                "We cannot read that place in the list. Start again from the first page.");
    }

    public String text() {
        String plain = day + "~" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(US_ASCII));
    }
}
