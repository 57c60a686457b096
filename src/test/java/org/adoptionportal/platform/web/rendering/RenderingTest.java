package org.adoptionportal.platform.web.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.platform.web.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void aPageHasItsTitleAndItsParts() throws Exception {
        var page = page("/styleguide");

        assertThat(page.title()).startsWith("Error: Everything on one page – ");
        assertThat(page.select("main h1.govuk-heading-l").text())
                .isEqualTo("Everything on one page");
        assertThat(page.select("#postcode").val()).isEqualTo("<AB1 2CD>");
        assertThat(page.select("input[name=dob-month]").hasClass("govuk-input--error")).isTrue();
        assertThat(page.select("input[name=dob-day]").hasClass("govuk-input--error")).isFalse();
        assertThat(page.select("#conditional-children #howMany")).hasSize(1);
    }

    @Test
    void whatWasTypedIsStillThere() throws Exception {
        var page = page("/styleguide");

        assertThat(page.select("input[name^=dob-]").eachAttr("value"))
                .containsExactly("31", "13", "1985");
        assertThat(page.select("#authority [selected]").val()).isEqualTo("b");
        assertThat(page.select("[name=children][checked]").val()).isEqualTo("yes");
        assertThat(page.select("[name=ages][checked]").eachAttr("value")).containsExactly("young");
    }

    @Test
    void aFactThatCannotBeChangedKeepsItsPlaceBesideThoseThatCan() throws Exception {
        var rows = page("/styleguide").select(".govuk-summary-list__row");

        assertThat(rows.eachAttr("class"))
                .filteredOn(classes -> classes.contains("no-actions"))
                .hasSize(1);
    }

    @Test
    void theFirstViewIsAtMost70KilobytesAndAllOfItOurs() throws Exception {
        var page = page("/");
        List<String> files = new ArrayList<>(page.select("link").eachAttr("href"));
        files.addAll(page.select("script[src], img").eachAttr("src"));

        int bytes = page.html().getBytes(UTF_8).length;
        for (String file : files) {
            bytes += Browser.get(file, "Accept-Encoding", "br").body().length;
        }

        assertThat(files).hasSizeGreaterThan(2).allMatch(file -> file.startsWith("/static/"));
        assertThat(bytes).isLessThan(70 * 1024);
    }

    @Test
    void everyErrorLinksToAFieldThatIsThere() throws Exception {
        var page = page("/styleguide");

        var links = page.select(".govuk-error-summary__list a").eachAttr("href");

        assertThat(links).containsExactly("#postcode", "#dob-month");
        assertThat(links).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void aFormShownAgainIsHtmlWithStatus422() throws Exception {
        var answer = Browser.get("/styleguide/invalid", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void aFaultInATemplateIsAnErrorAndNotAnAnswerThatNeverEnds() throws Exception {
        assertThat(Browser.get("/styleguide/broken", "Accept", "*/*").statusCode()).isEqualTo(500);
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(Browser.get(path, "Accept", "text/html").body(), UTF_8));
    }
}
