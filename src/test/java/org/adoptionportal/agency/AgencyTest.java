package org.adoptionportal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adoptionportal.agency.Agency.DecisionMaker;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

    private static final String SHIPPED = ConfigFolder.shipped("agency/agency.yml");

    @TempDir Path folder;

    private Agency read(String yaml) throws IOException {
        Files.writeString(folder.resolve("agency.yml"), yaml);
        return new AgencyFactory().agency(new ConfigFolder(folder.toString()));
    }

    @Test
    void isMadeUpWhereTheAgencyHasNoFileOfItsOwn() {
        Agency agency = Portal.running().bean(Agency.class);
        assertThat(agency.isExample()).isTrue();
        assertThat(agency.telephone()).startsWith("01632 960"); // never given to anybody
        assertThat(agency.email()).endsWith("example.org");
        assertThat(agency.commissionedOut()).hasSize(3);
    }

    @Test
    void isReadFromItsOwnFile() throws IOException {
        Agency agency =
                read(
                        SHIPPED.replace("Wherrydale Adoption Service", "Fenmere Adoption")
                                .replace(
                                        "decision-maker: agency",
                                        "decision-maker: partner-authority"));
        assertThat(agency.isExample()).isFalse();
        assertThat(agency.serviceName()).isEqualTo("Fenmere Adoption");
        assertThat(agency.decisionMaker()).isEqualTo(DecisionMaker.PARTNER_AUTHORITY);
        assertThat(agency.postalAddress()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service-name: | servicename: | agency.yml: servicename is not known",
                "telephone: 01632 960150 | telephone: call us | agency.yml: telephone must be like",
                "adoption@wherrydale.example.org | nobody | agency.yml: email must be like",
                "decision-maker: agency | decision-maker: nobody | agency.yml: decision-maker must be one of",
                "https://far-shores | javascript:far-shores | agency.yml: commissioned-out[1].website must",
                "service: intermediary | service: tracing | agency.yml: commissioned-out[2].service must"
            })
    void aSlipOfThePenRefusesTheStart(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(SHIPPED.replace(right, wrong)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(message);
    }

    @Test
    void whoSaysNothingOfPrivacyOrAccessibilityIsNotMadeToLie() throws IOException {
        Agency agency =
                read(
                        SHIPPED.replaceAll("(?m)^data-protection-email:.*", "")
                                .replaceAll("(?m)^accessibility-statement-prepared:.*", ""));
        assertThat(agency.dataProtectionEmail()).isEqualTo(agency.email());
        ConfigFolder config = new ConfigFolder(folder.toString());
        assertThat(new AgencyTexts(config, agency).html("accessibility"))
                .contains("We are still preparing this statement.");
    }

    @Test
    void aFolderThatIsNotThereRefusesTheStart() {
        assertThatThrownBy(() -> new ConfigFolder(folder.resolve("gone").toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CONFIG_DIR");
    }
}
