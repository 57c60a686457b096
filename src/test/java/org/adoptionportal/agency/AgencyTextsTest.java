package org.adoptionportal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"support-door", "adopted-and-birth-door", "help", "accessibility"})
    void saysHowToReachTheAgency(String name) {
        assertThat(Portal.running().bean(AgencyTexts.class).html(name))
                .contains("href=\"tel:01632960150\" class=\"govuk-link\">01632 960150</a>")
                .contains("<p class=\"govuk-body\">")
                .contains("<ul class=\"govuk-list govuk-list--bullet\">")
                .doesNotContain("{");
    }

    private static String html(Path folder, String markdown) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/help.md"), markdown);
        ConfigFolder config = new ConfigFolder(folder.toString());
        return new AgencyTexts(config, new AgencyFactory().agency(config)).html("help");
    }

    @Test
    void theAgencysOwnWordsWin(@TempDir Path folder) throws IOException {
        assertThat(html(folder, "# Come in\n\nWe are open {opening-hours}."))
                .contains("<h2 class=\"govuk-heading-m\">Come in</h2>")
                .contains("We are open Monday to Friday");
    }

    @Test
    void nothingInThemRuns(@TempDir Path folder) throws IOException {
        String html =
                html(folder, "<script>alert(1)</script>\n\n[press](javascript:alert(1)) <b>x</b>");
        assertThat(html).doesNotContain("<script", "javascript:", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void aTextThatNobodyAsksForRefusesTheStart(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/hlep.md"), "x");
        assertThatThrownBy(() -> html(folder, "x"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("texts/hlep.md");
    }

    @Test
    void thereIsNoOtherText() {
        AgencyTexts texts = Portal.running().bean(AgencyTexts.class);
        assertThatThrownBy(() -> texts.html("missing"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
