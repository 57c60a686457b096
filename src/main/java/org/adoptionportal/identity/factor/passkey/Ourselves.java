package org.adoptionportal.identity.factor.passkey;

import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.adoptionportal.platform.web.address.PublicAddress;

/**
 * Who asks for passkeys: the host of the public address, because a passkey is bound to it. Moving
 * the portal to another host makes them useless; the authenticator app goes on working.
 */
@Singleton
final class Ourselves {

    private final PublicAddress address;
    private final String name;

    /**
     * @param name what a device shows beside the passkey; it gives nothing away
     */
    Ourselves(PublicAddress address, @Value("${portal.mail.sender}") String name) {
        this.address = address;
        this.name = name;
    }

    RelyingParty with(KnownPasskeys known) {
        String origin = address.of("");
        String host = URI.create(origin).getHost();
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder().id(host).name(name).build())
                .credentialRepository(known)
                .origins(Set.of(origin))
                .build();
    }
}
