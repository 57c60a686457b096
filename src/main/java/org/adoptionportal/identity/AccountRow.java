package org.adoptionportal.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("account")
record AccountRow(
        @Id long id,
        byte[] signInToken,
        String passwordHash,
        @MappedProperty(type = DataType.STRING) AccountStatus status,
        byte[] sealed,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Version int rowVersion) {

    boolean isConfirmed() {
        return status == AccountStatus.CONFIRMED;
    }

    AccountRow confirmed(Instant at) {
        return new AccountRow(
                id,
                signInToken,
                passwordHash,
                AccountStatus.CONFIRMED,
                sealed,
                createdAt,
                at,
                rowVersion);
    }
}
