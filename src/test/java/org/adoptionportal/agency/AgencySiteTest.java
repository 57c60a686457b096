package org.adoptionportal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class AgencySiteTest {

    @Test
    void everyPageSaysWhoseItIsAndThatTheAgencyIsMadeUp() {
        Agency agency = Portal.running().bean(Agency.class);
        String page = Visitor.anonymous().get("/styleguide").text();
        assertThat(page).contains(agency.name(), agency.serviceName(), agency.telephone());
        assertThat(page).contains("This is a demonstration");
    }
}
