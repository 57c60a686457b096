package org.adoptionportal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a stored row says, as bytes: the same for the same row, and for no other. */
public final class Content {

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The columns of a row, in an order that never changes: texts, numbers, times and bytes. */
    public static Content of(@Nullable Object... columns) {
        List<byte[]> parts =
                Arrays.stream(columns)
                        .map(column -> text(column).getBytes(StandardCharsets.UTF_8))
                        .toList();
        int length = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        parts.forEach(part -> all.putInt(part.length).put(part));
        return new Content(all.array());
    }

    private static String text(@Nullable Object column) {
        return switch (column) {
            case null -> "";
            case byte[] raw -> HexFormat.of().formatHex(raw);
            case Instant time -> time.truncatedTo(ChronoUnit.MICROS).toString();
            default -> column.toString();
        };
    }

    byte[] bytes() {
        return bytes;
    }
}
