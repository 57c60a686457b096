package org.adoptionportal.identity.factor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.platform.crypto.SealedJson;

/**
 * What of an authenticator app is stored sealed.
 *
 * @param freshCodes recovery codes that the person has not said they have kept
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuthenticatorDetails(SharedSecret secret, List<String> freshCodes) {

    private static final String TABLE = "authenticator";
    private static final String COLUMN = "sealed";

    static AuthenticatorDetails open(SealedJson json, AuthenticatorRow row) {
        return json.open(TABLE, row.accountId(), COLUMN, row.sealed(), AuthenticatorDetails.class);
    }

    byte[] seal(SealedJson json, long accountId) {
        return json.seal(TABLE, accountId, COLUMN, this);
    }

    AuthenticatorDetails showing(List<String> codes) {
        return new AuthenticatorDetails(secret, codes);
    }

    @Override
    public String toString() {
        return "AuthenticatorDetails";
    }
}
