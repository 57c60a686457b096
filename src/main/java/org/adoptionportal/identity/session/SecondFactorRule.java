package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Closes everything but enrolment to members of staff who have not shown a second factor; {@link
 * NotAllowed} tells them. Asked before the rules about areas, and only ever refuses.
 */
@Singleton
final class SecondFactorRule implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(
            HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean closed = CurrentSession.mustEnrol(request) && !isOpen(request);
        return Mono.just(closed ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
    }

    private static boolean isOpen(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(MethodBasedRouteMatch.class::cast)
                .filter(route ->
                        route.hasAnnotation(BeforeSecondFactor.class) || isForAnybody(route))
                .isPresent();
    }

    private static boolean isForAnybody(MethodBasedRouteMatch<?, ?> route) {
        return Arrays.asList(route.stringValues(Secured.class)).contains(SecurityRule.IS_ANONYMOUS);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
