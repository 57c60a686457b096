package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClientKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EDGE|Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
                "CHROME|Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36",
                "CHROME_IOS|Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 CriOS/140.0 Mobile Safari/604",
                "SAFARI|Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1",
                "FIREFOX|Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "SAMSUNG|Mozilla/5.0 (Linux; Android 10) SamsungBrowser/25.0 Chrome/121 Safari/537",
                "OPERA|Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 OPR/120.0",
                "OTHER|''",
                "OTHER|curl/8.9"
            })
    void browsersAreToldApart(ClientKind kind, String userAgent) {
        assertThat(ClientKind.browser(userAgent)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(ClientKind.class)
    void eachIsStoredByANameThatFits(ClientKind kind) {
        assertThat(kind.name()).hasSizeLessThanOrEqualTo(16);
        assertThat(ClientKind.named(kind.name())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void andSoIsWhyASessionEnded(EndReason reason) {
        assertThat(reason.name()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void whatWasNotNotedIsAnother() {
        assertThat(ClientKind.named("")).isEqualTo(ClientKind.OTHER);
    }
}
