package org.adoptionportal.platform.web.headers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.adoptionportal.platform.web.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

    @ParameterizedTest
    @ValueSource(strings = {"/styleguide", "/styleguide/broken", "/no-such-page", "/favicon.ico"})
    void areOnEveryAnswer(String path) throws Exception {
        var headers = Browser.get(path).headers();

        assertThat(headers.map())
                .containsKeys(
                        "strict-transport-security",
                        "x-content-type-options",
                        "referrer-policy",
                        "cross-origin-opener-policy",
                        "permissions-policy",
                        "cache-control");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void aPageIsNotStored() throws Exception {
        assertThat(Browser.get("/styleguide").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void everyScriptOfAPageHasTheNonceOfItsAnswerAndEachAnswerItsOwn() throws Exception {
        var answer = Browser.get("/styleguide");
        var page = Jsoup.parse(new String(answer.body(), UTF_8));
        String nonce = nonce(answer.headers().firstValue("Content-Security-Policy").orElse(""));

        assertThat(page.select("script").eachAttr("nonce")).hasSize(2).containsOnly(nonce);
        assertThat(page.select("[style], style, [onclick]")).isEmpty();
        assertThat(Browser.get("/styleguide").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(answer.headers().firstValue("Content-Security-Policy"));
    }

    private static String nonce(String policy) {
        var matcher = NONCE.matcher(policy);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
