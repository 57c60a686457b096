package org.adoptionportal.identity;

import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.platform.crypto.SealedJson;

/** What an account says of a person. Stored sealed; never logged. */
@Serdeable
public record AccountDetails(String signInName, String email, String name) {

    private static final String TABLE = "account";
    private static final String COLUMN = "sealed";

    byte[] seal(SealedJson json, long accountId) {
        return json.seal(TABLE, accountId, COLUMN, this);
    }

    public static AccountDetails open(SealedJson json, long accountId, byte[] sealed) {
        return json.open(TABLE, accountId, COLUMN, sealed, AccountDetails.class);
    }

    @Override
    public String toString() {
        return "AccountDetails";
    }
}
