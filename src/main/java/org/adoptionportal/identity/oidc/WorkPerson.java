package org.adoptionportal.identity.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the provider says that somebody is, just now.
 *
 * @param subject never changes and is nobody else's at this issuer
 * @param email empty if the provider says none
 * @param roles what they are employed as, in the provider's words
 * @param authorities the councils whose cases they see, in the provider's words
 */
record WorkPerson(
        String issuer,
        String subject,
        String name,
        String email,
        List<String> roles,
        List<String> authorities) {

    static WorkPerson of(IDTokenClaimsSet claims, OidcSettings settings) {
        String email = text(claims, "email").orElse("");
        return new WorkPerson(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Stream.of("name", "preferred_username")
                        .flatMap(claim -> text(claims, claim).stream())
                        .findFirst()
                        .orElse(email),
                email,
                texts(claims.getClaim(settings.rolesClaim())),
                texts(claims.getClaim(settings.authorityClaim())));
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String claim) {
        return Optional.ofNullable(claims.getStringClaim(claim))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static List<String> texts(Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : Stream.ofNullable(claim).map(Object::toString).toList();
    }

    @Override
    public String toString() {
        return "WorkPerson";
    }
}
