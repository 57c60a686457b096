package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
@Introspected
record LookedRow(Instant openedAt, Opening.What what, long accountId, byte[] sealed) {}
