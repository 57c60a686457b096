package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Shape;

/**
 * Somebody without an account has lost their personal link. Whoever asks is answered the same,
 * whether or not we know the address.
 */
@Singleton
public class AskForLink {

    /** The field that can be wrong. */
    public static final String EMAIL = "email";

    private final BirthFamilyRepository requests;
    private final Stories stories;
    private final LinkMail mail;
    private final SearchTokens tokens;
    private final Attempts attempts;

    AskForLink(
            BirthFamilyRepository requests,
            Stories stories,
            LinkMail mail,
            SearchTokens tokens,
            Attempts attempts) {
        this.requests = requests;
        this.stories = stories;
        this.mail = mail;
        this.tokens = tokens;
        this.attempts = attempts;
    }

    /**
     * Counts that somebody asks. It must not be called in a transaction that a refusal undoes.
     *
     * @param email as it was typed
     * @param networkAddress where they ask from
     * @throws Refusal.Invalid naming {@link #EMAIL} if it is no e-mail address
     * @throws Refusal.TooMany after too many for the address, or from there
     */
    public void count(String email, String networkAddress) {
        String fault = Shape.EMAIL.fault(email);
        if (!fault.isEmpty()) {
            throw new Refusal.Invalid(fault, Map.of(EMAIL, fault));
        }
        attempts.count(Purpose.RECOVERY, email, networkAddress);
    }

    /** Sends a new link for each open request whose person said that this address is safe. */
    @Transactional
    public void ask(String email) {
        tokens.everyToken(Kind.EMAIL, email).stream()
                .flatMap(token -> requests.ofAddress(token).stream())
                .forEach(found -> mail.send(found.id(), stories.ofAuthor(found.id()).contact()));
    }
}
