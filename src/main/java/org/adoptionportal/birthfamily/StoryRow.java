package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What somebody told us, as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("birth_family_story")
record StoryRow(@Id long caseId, byte[] sealed) {}
