package org.adoptionportal.identity.oidc;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The way out of the provider's own session, which goes on when ours ends. */
@Singleton
@Requires(beans = OidcSettings.class)
public class WorkSignOut {

    private final OidcSettings settings;
    private final Provider provider;
    private final WorkAccounts known;
    private final PublicAddress address;

    WorkSignOut(
            OidcSettings settings, Provider provider, WorkAccounts known, PublicAddress address) {
        this.settings = settings;
        this.provider = provider;
        this.known = known;
        this.address = address;
    }

    /** Whether the viewer signs in at the provider. */
    public boolean concerns(Viewer viewer) {
        return viewer.isStaff() && known.isWorkAccount(viewer.accountId());
    }

    /** Where to sign out there too, and come back; empty if the provider offers it nowhere. */
    public Optional<URI> there() {
        try {
            URI after = URI.create(address.of("/signed-out"));
            return Optional.ofNullable(provider.description().metadata().getEndSessionEndpointURI())
                    .map(end ->
                            new LogoutRequest(
                                            end,
                                            null,
                                            null,
                                            new ClientID(settings.clientId()),
                                            after,
                                            null,
                                            null)
                                    .toURI());
        } catch (Refusal.Unavailable providerIsAway) {
            return Optional.empty();
        }
    }
}
