package org.adoptionportal.identity.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/**
 * Sessions that ended by time, which their browser still names: its token is ours, but past its
 * end. They open nothing; they only tell whose browser it was.
 */
@Singleton
public final class EndedSessions {

    private final SessionCookie cookie;
    private final AccessTokenSignature signature;
    private final SessionRows rows;
    private final Clock clock;

    EndedSessions(
            SessionCookie cookie, AccessTokenSignature signature, SessionRows rows, Clock clock) {
        this.cookie = cookie;
        this.signature = signature;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the request comes from a browser whose session ended by time; asks no database. */
    public boolean isNamedBy(HttpRequest<?> request) {
        return sid(request).isPresent();
    }

    /** Whose session it was; empty when somebody ended it, or ended the account. */
    public Optional<SessionOwner> owner(HttpRequest<?> request) {
        return sid(request).flatMap(rows::ownerOfEnded);
    }

    private Optional<String> sid(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(cookie.name())
                .map(Cookie::getValue)
                .flatMap(this::sid);
    }

    private Optional<String> sid(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            Date end = claims.getExpirationTime();
            boolean ended = end != null && !end.toInstant().isAfter(clock.instant());
            boolean ours = ended && signature.verify(jwt);
            return ours ? Optional.ofNullable(claims.getSubject()) : Optional.empty();
        } catch (ParseException | JOSEException notAToken) {
            return Optional.empty();
        }
    }
}
