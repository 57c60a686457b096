package org.adoptionportal.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTest {

    private final Map<String, String> settings = NewKeys.make();
    private final SearchTokens tokens = new SearchTokens(TestKeys.of(settings));

    @ParameterizedTest
    @CsvSource({
        "NAME, O'Brien, o’brien",
        "NAME, Zoë, ZOE",
        "NAME, Łukasz, lukasz",
        "NAME, Strauß, STRAUSS",
        "NAME, Anne-Marie, anne marie",
        "NAME, Νίκος, ΝΙΚΟΣ",
        "NAME, أحمد, احمد",
        "POSTCODE, nr1 2ab, NR12AB",
        "EMAIL, ' Ada@Example.org', ada@example.org",
        "TELEPHONE, 01632 960 001, +44 (0)1632 960001",
        "TELEPHONE, 0044 1632 960001, 01632-960001",
        "TELEPHONE, +33 1 23 45, 0033 12345",
        "DATE_OF_BIRTH, 1990-02-03, 3/2/1990",
        "DATE_OF_BIRTH, 1990-02-03, 03 02 1990",
        "SIGN_IN_NAME, Bluebell 7, bluebell  7"
    })
    void differentWritingsOfTheSameThingMeet(Kind kind, String one, String other) {
        assertThat(tokens.token(kind, one)).hasSize(SearchTokens.BYTES);
        assertThat(tokens.token(kind, one)).isEqualTo(tokens.token(kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Smith, Smyth",
        "NAME, かき, がき",
        "NAME, राम, रीम",
        "TELEPHONE, +33 12345, 012345",
        "DATE_OF_BIRTH, 1990-02-03, 1990-03-02",
        "EMAIL, ada@example.org, ad.a@example.org"
    })
    void differentThingsDoNot(Kind kind, String one, String other) {
        assertThat(tokens.token(kind, one)).isNotEqualTo(tokens.token(kind, other));
    }

    @Test
    void theSameTextDiffersByKind() {
        List<byte[]> made =
                Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.DATE_OF_BIRTH)
                        .map(kind -> tokens.token(kind, "12345"))
                        .toList();
        assertThat(made.stream().map(Arrays::toString).distinct()).hasSameSizeAs(made);
    }

    @Test
    void aNameGivesOneTokenForEachDifferentWord() {
        assertThat(tokens.tokensOfName("Ada  Lovelace-King (ada)"))
                .containsExactly(
                        tokens.token(Kind.NAME, "ADA"),
                        tokens.token(Kind.NAME, "lovelace"),
                        tokens.token(Kind.NAME, "King"));
        assertThat(tokens.tokensOfName(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NAME, ' . '", "EMAIL, ' '", "TELEPHONE, none", "DATE_OF_BIRTH, 31/2/1990"})
    void nothingHasNoToken(Kind kind, String text) {
        assertThat(tokens.everyToken(kind, text)).isEmpty();
        assertThatThrownBy(() -> tokens.token(kind, text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterRotationTheOldTokenIsStillLookedFor() throws GeneralSecurityException {
        byte[] old = tokens.token(Kind.EMAIL, "ada@example.org");
        TestKeys.rotate(settings, NewKeys.SEARCH, PredefinedPrfParameters.HMAC_SHA256_PRF);
        SearchTokens rotated = new SearchTokens(TestKeys.of(settings));
        byte[] fresh = rotated.token(Kind.EMAIL, "ada@example.org");
        assertThat(fresh).isNotEqualTo(old);
        assertThat(rotated.everyToken(Kind.EMAIL, "ada@example.org")).containsExactly(fresh, old);
        assertThat(rotated.keyVersion()).isNotEqualTo(tokens.keyVersion());
    }
}
