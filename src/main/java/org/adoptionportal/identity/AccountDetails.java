package org.adoptionportal.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.regex.Pattern;
import org.adoptionportal.platform.crypto.SealedJson;

/** What an account says of a person. Stored sealed; never logged. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AccountDetails(String signInName, String email, String name) {

    private static final String TABLE = "account";
    private static final String COLUMN = "sealed";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    byte[] seal(SealedJson json, long accountId) {
        return json.seal(TABLE, accountId, COLUMN, this);
    }

    public static AccountDetails open(SealedJson json, long accountId, byte[] sealed) {
        return json.open(TABLE, accountId, COLUMN, sealed, AccountDetails.class);
    }

    /** What somebody who knows the person would try first as a password. */
    List<String> facts() {
        String said = String.join(" ", name, email, signInName, "adoption");
        return BETWEEN_WORDS.splitAsStream(said).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "AccountDetails";
    }
}
