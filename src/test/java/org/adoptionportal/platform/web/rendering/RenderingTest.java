package org.adoptionportal.platform.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.adoptionportal.support.Portal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void aPageHasItsTitleAndItsParts() throws Exception {
        var page = Jsoup.parse(get("/styleguide").body());

        assertThat(page.title()).startsWith("Error: Everything on one page – ");
        assertThat(page.select("main h1").text()).isEqualTo("Everything on one page");
        assertThat(page.select("#postcode").val()).isEqualTo("<AB1 2CD>");
        assertThat(page.select("input[name=dob-month]").hasClass("govuk-input--error")).isTrue();
        assertThat(page.select("input[name=dob-day]").hasClass("govuk-input--error")).isFalse();
        assertThat(page.select("#conditional-children #howMany")).hasSize(1);
    }

    @Test
    void everyErrorLinksToAFieldThatIsThere() throws Exception {
        var page = Jsoup.parse(get("/styleguide").body());

        var links = page.select(".govuk-error-summary__list a").eachAttr("href");

        assertThat(links).containsExactly("#postcode", "#dob-month");
        assertThat(links).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void aFormShownAgainIsHtmlWithStatus422() throws Exception {
        var answer = get("/styleguide/invalid");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void aFaultInATemplateIsAnErrorAndNotAnAnswerThatNeverEnds() throws Exception {
        assertThat(get("/styleguide/broken", "*/*").statusCode()).isEqualTo(500);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    private static HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(Portal.running().uri(path))
                        .header("Accept", accept)
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
