package org.adoptionportal.identity.factor.passkey;

import static org.adoptionportal.identity.limit.Attempts.Purpose.SECOND_FACTOR;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.FactorMail;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.platform.db.OutsideTransactions;
import org.adoptionportal.platform.error.Refusal;

/** The passkeys of an account, and whether somebody who asks has one with them. */
@Singleton
public class Passkeys {

    private final PasskeyStore store;
    private final Ourselves ourselves;
    private final Attempts attempts;
    private final OutsideTransactions outside;
    private final FactorMail mail;

    Passkeys(
            PasskeyStore store,
            Ourselves ourselves,
            Attempts attempts,
            OutsideTransactions outside,
            FactorMail mail) {
        this.store = store;
        this.ourselves = ourselves;
        this.attempts = attempts;
        this.outside = outside;
        this.mail = mail;
    }

    /** All of them, oldest first. */
    public List<Passkey> of(long accountId) {
        return store.known(accountId).rows().stream()
                .map(row -> new Passkey(Long.toString(row.id()), row.addedAt(), row.usedAt()))
                .toList();
    }

    /**
     * Takes one of the viewer's own away; again changes nothing.
     *
     * @param id of a {@link Passkey}
     */
    @Transactional
    public void remove(Viewer viewer, String id) {
        store.known(viewer.accountId()).rows().stream()
                .filter(row -> Long.toString(row.id()).equals(id))
                .filter(store::remove)
                .forEach(_ -> mail.changed(viewer));
    }

    /** Makes what a browser is to be asked at sign-in; nothing for an account without passkeys. */
    @Transactional
    public void begin(long accountId) {
        KnownPasskeys known = store.known(accountId);
        if (known.rows().isEmpty()) {
            return;
        }
        var wanted =
                StartAssertionOptions.builder()
                        .username(known.username())
                        .userVerification(UserVerificationRequirement.PREFERRED);
        String request =
                Json.of(() -> ourselves.with(known).startAssertion(wanted.build()).toJson());
        store.ask(accountId, Purpose.SIGN_IN, request);
    }

    /** What the browser is asked, as {@code navigator.credentials.get} takes it. */
    public Optional<String> asked(long accountId) {
        return store.asked(accountId, Purpose.SIGN_IN)
                .map(json -> Json.of(() -> AssertionRequest.fromJson(json).toCredentialsGetJson()));
    }

    /**
     * Accepts the answer of a browser that has one of the account's passkeys: each question once.
     *
     * @param answer JSON, as the browser makes it
     * @throws Refusal.TooMany after too many wrong ones for the account
     */
    public boolean accepts(long accountId, String answer) {
        outside.require();
        String subject = Long.toString(accountId);
        attempts.countName(SECOND_FACTOR, subject);
        Optional<AssertionResult> right =
                store.take(accountId, Purpose.SIGN_IN)
                        .flatMap(asked -> judge(accountId, asked, answer));
        right.ifPresent(result -> {
            store.used(accountId, result);
            attempts.forgive(SECOND_FACTOR, subject);
        });
        return right.isPresent();
    }

    private Optional<AssertionResult> judge(long accountId, String asked, String answer) {
        try {
            var options =
                    FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(asked))
                            .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                            .build();
            return Optional.of(ourselves.with(store.known(accountId)).finishAssertion(options))
                    .filter(AssertionResult::isSuccess);
        } catch (IOException | AssertionFailedException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
