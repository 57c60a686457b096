package org.adoptionportal.equality;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("equality_ticket")
record TicketRow(@Id byte[] person) {}
