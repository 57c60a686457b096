package org.adoptionportal.platform.db;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Reads a room's own rows out of what was read for several. */
@Singleton
public final class Facts {

    private final ObjectMapper mapper;

    Facts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A row, with what was not sealed in it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Read<T>(long id, T open, byte[] sealed) {}

    /**
     * Those of one source, oldest first.
     *
     * @param type a {@code @Serdeable} record with the names that the statement gave
     */
    public <T> List<Read<T>> of(String source, List<Fact> facts, Class<T> type) {
        return facts.stream()
                .filter(fact -> fact.source().equals(source))
                .sorted(Comparator.comparingLong(Fact::id))
                .map(fact -> new Read<>(fact.id(), read(fact.json(), type), fact.sealed()))
                .toList();
    }

    /** The moment that is written so. */
    public static Instant moment(long microseconds) {
        return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
