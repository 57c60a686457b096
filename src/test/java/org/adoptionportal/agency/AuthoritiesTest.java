package org.adoptionportal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.DevKeys;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesTest {

    private final Authorities authorities = Portal.running().bean(Authorities.class);

    @Test
    void areAllKnownAndSortedByName() {
        assertThat(authorities.all()).hasSize(153);
        assertThat(authorities.all()).extracting(Authority::name).isSorted();
    }

    @Test
    void programsReadTheirNumbers() {
        Answer list = Api.anonymous().get("/api/v1/authorities");
        assertThat(list.json().get("authorities").size()).isEqualTo(153);
        assertThat(list.body())
                .contains(
                        "{\"id\":17,\"onsCode\":\"E06000017\",\"name\":\"Rutland\",\"partner\":true}",
                        "\"partner\":false");
    }

    @Test
    void areFoundByOurId() {
        assertThat(authorities.byId(17)).hasValue(new Authority(17, "E06000017", "Rutland"));
        assertThat(authorities.byId(999)).isEmpty();
    }

    @Test
    void partnersComeFromTheAgencysFile() {
        assertThat(authorities.partners())
                .extracting(Authority::onsCode)
                .containsExactlyElementsOf(Portal.running().bean(Agency.class).partnerCodes());
    }

    @Test
    void anUnknownPartnerRefusesTheStart(@TempDir Path folder) throws IOException {
        String yaml = ConfigFolder.shipped("agency/agency.yml").replace("E06000053", "E99999999");
        Files.writeString(folder.resolve("agency.yml"), yaml);
        Map<String, Object> settings = new HashMap<>(DevKeys.in(Portal.FOLDER));
        for (String name : List.of("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD")) {
            settings.put(
                    name,
                    Portal.running()
                            .bean(Environment.class)
                            .getRequiredProperty(name, String.class));
        }
        settings.put("portal.config-dir", folder.toString());
        assertThatThrownBy(() -> ApplicationContext.run(settings, "test").close())
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("agency.yml: partners", "E99999999");
    }
}
