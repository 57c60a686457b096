package org.adoptionportal.worklist;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("worklist_view")
record ViewRow(@Id long id, long personaId, byte[] sealed) {}
