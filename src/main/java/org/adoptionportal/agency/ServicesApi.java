package org.adoptionportal.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.agency.Agency.CommissionedService;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** The services that other organisations give for the agency. */
@Controller("/api/v1/services")
@Secured(SecurityRule.IS_ANONYMOUS)
class ServicesApi {

    private final Agency agency;

    ServicesApi(Agency agency) {
        this.agency = agency;
    }

    /** One service. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ServiceLine(
            CommissionedService.Kind service,
            String provider,
            String website,
            @Nullable String telephone) {

        static ServiceLine of(CommissionedService it) {
            return new ServiceLine(
                    it.service(), it.provider(), it.website().toString(), it.telephone());
        }
    }

    /** All of them. */
    @Get
    ListView<ServiceLine> list() {
        return ListView.whole(agency.commissionedOut().stream().map(ServiceLine::of).toList());
    }
}
