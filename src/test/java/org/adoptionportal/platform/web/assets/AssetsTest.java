package org.adoptionportal.platform.web.assets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.adoptionportal.platform.web.Browser;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private static final Path SOURCES = Path.of("web", "static");

    private final String css = Portal.running().bean(Assets.class).href("css/portal.css");

    @Test
    void isNamedAfterItsContentAndKeptForEver() throws Exception {
        var answer = Browser.get(css);

        assertThat(css).matches("/static/css/portal\\.[0-9a-f]{16}\\.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type"))
                .containsExactly("text/css; charset=utf-8");
        assertThat(answer.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(SOURCES.resolve("css/portal.css")));
    }

    @Test
    void isPackedAsTheBrowserLikes() throws Exception {
        var brotli = Browser.get(css, "Accept-Encoding", "gzip, deflate, br");
        var gzip = Browser.get(css, "Accept-Encoding", "gzip, br;q=0");

        assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(brotli.body())
                .isEqualTo(Files.readAllBytes(SOURCES.resolve("css/portal.css.br")));
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(Files.readAllBytes(SOURCES.resolve("css/portal.css")));
    }

    @Test
    void isNotSentAgainWhenTheBrowserHasIt() throws Exception {
        String tag = Browser.get(css).headers().firstValue("ETag").orElseThrow();

        var again = Browser.get(css, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/css/portal.css",
                "/static/index.txt",
                "/static/../application.yml",
                "/static/%2e%2e/application.yml",
                "/static/css/portal.0000000000000000.css"
            })
    void nothingElseIsServed(String path) throws Exception {
        var answer = Browser.get(path);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).doesNotContain("datasources");
    }

    @Test
    void aMisspeltNameIsAnErrorAtOnce() {
        var assets = Portal.running().bean(Assets.class);

        assertThatThrownBy(() -> assets.href("css/absent.css")).hasMessageContaining("absent");
    }

    @Test
    void whatIsCommittedIsWhatTheBuildMade() throws Exception {
        List<String> index = Files.readAllLines(SOURCES.resolve("index.txt"));

        assertThat(index).hasSizeGreaterThan(2);
        for (String line : index) {
            String name = line.substring(line.indexOf("  ") + 2);
            byte[] content = Files.readAllBytes(SOURCES.resolve(name));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(line).startsWith(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void browsersFindTheIconWhereTheyLookForIt() throws Exception {
        var answer = Browser.get("/favicon.ico");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }
}
