package org.adoptionportal.agency;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The councils, with the numbers by which answers name them. */
@Controller("/api/v1/authorities")
@Secured(SecurityRule.IS_ANONYMOUS)
class AuthoritiesApi {

    private final AuthorityList list;

    AuthoritiesApi(Authorities authorities) {
        Set<Authority> partners = new HashSet<>(authorities.partners());
        list =
                new AuthorityList(
                        authorities.all().stream()
                                .map(each -> AuthorityLine.of(each, partners.contains(each)))
                                .toList());
    }

    @Serdeable.Serializable
    record AuthorityList(List<AuthorityLine> authorities) {}

    /**
     * A council.
     *
     * @param partner whether the agency works for it
     */
    @Serdeable.Serializable
    record AuthorityLine(int id, String onsCode, String name, boolean partner) {

        static AuthorityLine of(Authority authority, boolean partner) {
            return new AuthorityLine(
                    authority.id(), authority.onsCode(), authority.name(), partner);
        }
    }

    /** All of them, by name. */
    @Get
    AuthorityList list() {
        return list;
    }
}
