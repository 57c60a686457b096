package org.adoptionportal.identity.factor.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.FactorMail;

/** Adds a passkey to an account that has an authenticator app: ask the browser, then judge. */
@Singleton
public class AddPasskey {

    private final PasskeyStore store;
    private final Ourselves ourselves;
    private final Holders holders;
    private final FactorMail mail;

    AddPasskey(PasskeyStore store, Ourselves ourselves, Holders holders, FactorMail mail) {
        this.store = store;
        this.ourselves = ourselves;
        this.holders = holders;
        this.mail = mail;
    }

    /** Makes what the viewer's browser is to be asked, in the place of what it was asked before. */
    @Transactional
    public void begin(Viewer viewer) {
        KnownPasskeys known = store.known(viewer.accountId());
        String name = holders.holder(viewer.accountId()).details().signInName();
        var user = UserIdentity.builder().name(name).displayName(name).id(known.handle()).build();
        var criteria =
                AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.DISCOURAGED)
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build();
        var asked = StartRegistrationOptions.builder().user(user).authenticatorSelection(criteria);
        store.ask(
                viewer.accountId(),
                Purpose.ADD,
                Json.of(() -> ourselves.with(known).startRegistration(asked.build()).toJson()));
    }

    /** What the browser is asked, as {@code navigator.credentials.create} takes it. */
    public Optional<String> asked(Viewer viewer) {
        return store.asked(viewer.accountId(), Purpose.ADD)
                .map(json -> Json.of(() -> options(json).toCredentialsCreateJson()));
    }

    /**
     * Adds the passkey, if this answers what the browser was asked.
     *
     * @param answer JSON, as the browser makes it
     */
    @Transactional
    public boolean finish(Viewer viewer, String answer) {
        Optional<RegistrationResult> right =
                store.take(viewer.accountId(), Purpose.ADD)
                        .flatMap(json -> judge(viewer.accountId(), json, answer));
        right.ifPresent(result -> {
            store.add(viewer.accountId(), result);
            mail.changed(viewer);
        });
        return right.isPresent();
    }

    private Optional<RegistrationResult> judge(long accountId, String asked, String answer) {
        try {
            return Optional.of(
                    ourselves
                            .with(store.known(accountId))
                            .finishRegistration(
                                    FinishRegistrationOptions.builder()
                                            .request(options(asked))
                                            .response(
                                                    PublicKeyCredential
                                                            .parseRegistrationResponseJson(answer))
                                            .build()));
        } catch (IOException | RegistrationFailedException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialCreationOptions options(String json)
            throws JsonProcessingException {
        return PublicKeyCredentialCreationOptions.fromJson(json);
    }
}
