package org.adoptionportal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {

    private final Authorities authorities = Portal.running().bean(Authorities.class);

    @Test
    void areAllKnownAndSortedByName() {
        assertThat(authorities.all()).hasSize(153);
        assertThat(authorities.all()).extracting(Authority::name).isSorted();
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
    void anUnknownPartnerRefusesTheStart() {
        Agency example = Portal.running().bean(Agency.class);
        Agency wrong =
                new Agency(
                        example.name(),
                        example.serviceName(),
                        example.telephone(),
                        example.email(),
                        example.postalAddress(),
                        example.openingHours(),
                        example.decisionMaker(),
                        List.of("E06000017", "E99999999"),
                        example.commissionedOut(),
                        false);
        AuthorityRows rows = Portal.running().bean(AuthorityRows.class);
        assertThatThrownBy(() -> new Authorities(rows, wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("E99999999");
    }
}
