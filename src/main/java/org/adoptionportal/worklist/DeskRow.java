package org.adoptionportal.worklist;

import io.micronaut.core.annotation.Introspected;

/** One of the things that a worker's list depends on. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record DeskRow(String what, long id, String words, byte[] sealed) {}
