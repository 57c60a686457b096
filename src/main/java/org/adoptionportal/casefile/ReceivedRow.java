package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;

/** What is stored of a {@link ReceivedCase}; {@code sealed} holds the title. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record ReceivedRow(long id, String reference, String kind, byte[] sealed, int people) {}
