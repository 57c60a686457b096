package org.adoptionportal.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealerTest {

    private static final byte[] LETTER = "Żółć, 3 March".getBytes(UTF_8);

    private final Map<String, String> settings = NewKeys.make();
    private final Sealer sealer = new Sealer(TestKeys.of(settings));

    @Test
    void opensWhatItSealed() {
        byte[] sealed = sealer.seal("letter", 7, "body", LETTER);
        assertThat(new String(sealed, UTF_8)).doesNotContain("March");
        assertThat(sealer.open("letter", 7, "body", sealed)).isEqualTo(LETTER);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(sealer.seal("letter", 7, "body", LETTER))
                .isNotEqualTo(sealer.seal("letter", 7, "body", LETTER));
    }

    @ParameterizedTest
    @CsvSource({"letter, 8, body", "letter, 7, title", "note, 7, body"})
    void refusesWhatBelongsElsewhere(String table, long id, String column) {
        byte[] sealed = sealer.seal("letter", 7, "body", LETTER);
        assertThatThrownBy(() -> sealer.open(table, id, column, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(table + "." + column);
    }

    @Test
    void refusesOneChangedBit() {
        byte[] sealed = sealer.seal("letter", 7, "body", LETTER);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealer.open("letter", 7, "body", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stillOpensOldDataAfterANewKeyWasAdded() throws GeneralSecurityException {
        byte[] old = sealer.seal("letter", 7, "body", LETTER);
        TestKeys.rotate(settings, NewKeys.SEALING, PredefinedAeadParameters.AES256_GCM);
        Sealer rotated = new Sealer(TestKeys.of(settings));
        assertThat(rotated.open("letter", 7, "body", old)).isEqualTo(LETTER);
        byte[] fresh = rotated.seal("letter", 7, "body", LETTER);
        assertThatThrownBy(() -> sealer.open("letter", 7, "body", fresh))
                .as("the new key is in use")
                .isInstanceOf(IllegalStateException.class);
    }
}
