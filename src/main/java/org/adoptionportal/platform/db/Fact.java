package org.adoptionportal.platform.db;

import io.micronaut.core.annotation.Introspected;

/**
 * A row of one of several tables that are read in one statement, for a page that needs a little
 * from many rooms. Each room gives its part of the statement, {@code SELECT source, id, json,
 * sealed}, and reads its own rows with {@link Facts}.
 *
 * @param source says which room's it is
 * @param json a JSON object of what is not sealed; a moment stands there in microseconds since 1970
 * @param sealed what is; empty when nothing is
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
public record Fact(String source, long id, String json, byte[] sealed) {}
