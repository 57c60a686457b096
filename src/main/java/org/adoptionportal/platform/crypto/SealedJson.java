package org.adoptionportal.platform.crypto;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;

/** One sealed JSON document per row: what a repository writes and reads for personal data. */
@Singleton
public final class SealedJson {

    private final Sealer sealer;
    private final ObjectMapper json;

    SealedJson(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    /**
     * Seals {@code value} for one column of one row.
     *
     * @param value of a type that carries {@code @Serdeable}
     */
    public <T> byte[] seal(String table, long id, String column, T value) {
        try {
            return sealer.seal(table, id, column, json.writeValueAsBytes(value));
        } catch (IOException e) {
            throw unreadable(table, column, e);
        }
    }

    /** Opens what {@link #seal} made for this place; fails as {@link Sealer#open} does. */
    public <T> T open(String table, long id, String column, byte[] sealed, Class<T> type) {
        return open(table, id, column, sealed, Argument.of(type));
    }

    /** As {@link #open(String, long, String, byte[], Class)}, for lists and other generic types. */
    public <T> T open(String table, long id, String column, byte[] sealed, Argument<T> type) {
        byte[] plain = sealer.open(table, id, column, sealed);
        try {
            return json.readValue(plain, type);
        } catch (IOException e) {
            throw unreadable(table, column, e);
        }
    }

    /** Without the cause, whose message can quote what a person wrote. */
    private static IllegalStateException unreadable(String table, String column, IOException e) {
        return new IllegalStateException(
                "JSON of " + table + "." + column + ": " + e.getClass().getSimpleName());
    }
}
