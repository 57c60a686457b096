package org.adoptionportal.identity.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An account's new address, sealed, until it is confirmed from there. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("email_change")
record EmailChangeRow(@Id long accountId, byte[] sealed, Instant askedAt) {

    static final String TABLE = "email_change";
    static final String SEALED = "sealed";
}
