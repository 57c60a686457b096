package org.adoptionportal.identity.oidc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("work_account")
record WorkAccountRow(@Id long accountId, byte[] subjectToken, byte[] sealed, Instant createdAt) {}
