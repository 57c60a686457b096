package org.adoptionportal.identity.oidc;

import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.VouchedStaff.Member;
import org.adoptionportal.platform.error.Refusal;

/** The way to the provider and back; there is no such bean where no provider is configured. */
@Singleton
@Requires(beans = OidcSettings.class)
public class WorkSignIn {

    /** Where the way begins. */
    public static final String PATH = "/sign-in/staff";

    /** Where it ends, below {@link #PATH}. */
    public static final String BACK = "/return";

    private final AttemptCookie cookie;
    private final Asking asking;
    private final CodeExchange codes;
    private final IdTokens idTokens;
    private final AdmitWorker workers;

    WorkSignIn(
            AttemptCookie cookie,
            Asking asking,
            CodeExchange codes,
            IdTokens idTokens,
            AdmitWorker workers) {
        this.cookie = cookie;
        this.asking = asking;
        this.codes = codes;
        this.idTokens = idTokens;
        this.workers = workers;
    }

    /**
     * The way there.
     *
     * @param cookie what the browser must bring back
     */
    public record Begun(URI there, Cookie cookie) {}

    /** What came back. */
    public sealed interface Arrival {}

    /**
     * A member of staff, whom the provider has just vouched for.
     *
     * @param next where they wanted to go
     */
    public record Welcome(Member member, String next) implements Arrival {}

    /** Somebody who is not let in. */
    public record Refused(WorkRefusal why) implements Arrival {}

    /**
     * Begins.
     *
     * @param next where to go on afterwards, a page of ours
     * @throws Refusal.Unavailable if the provider does not answer
     */
    public Begun begin(String next) {
        Attempt attempt = cookie.make(next);
        return new Begun(asking.there(attempt), cookie.holding(attempt));
    }

    /**
     * Judges what the browser brought back.
     *
     * @throws Refusal.Unavailable if the provider does not answer
     */
    public Arrival arrive(HttpRequest<?> request, String code, String state) {
        return cookie.in(request, state)
                .flatMap(attempt ->
                        proven(code, attempt).map(person -> admit(person, attempt.next())))
                .orElseGet(() -> new Refused(WorkRefusal.NOT_PROVEN));
    }

    /** A cookie that makes the browser forget what it had to bring back. */
    public Cookie forget() {
        return cookie.none();
    }

    private Optional<WorkPerson> proven(String code, Attempt attempt) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return codes.idToken(code, attempt)
                .flatMap(token -> idTokens.person(token, new Nonce(attempt.nonce())));
    }

    private Arrival admit(WorkPerson person, String next) {
        return switch (admit(person)) {
            case AdmitWorker.Admitted admitted -> new Welcome(admitted.member(), next);
            case AdmitWorker.Refused refused -> new Refused(refused.why());
        };
    }

    private AdmitWorker.Admission admit(WorkPerson person) {
        try {
            return workers.admit(person);
        } catch (DataAccessException madeAtTheSameMoment) {
            return workers.admit(person);
        }
    }
}
