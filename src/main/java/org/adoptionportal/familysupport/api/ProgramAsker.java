package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Objects;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the programs that ask for people without an account, by their network address and the
 * key of their request. The name is keyed, and leads back to neither.
 */
@Singleton
class ProgramAsker {

    private final ClientAddress address;
    private final SearchTokens tokens;

    ProgramAsker(ClientAddress address, SearchTokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    Asker of(HttpRequest<?> request, @Nullable Viewer viewer, @Nullable String key) {
        String from = address.of(request);
        if (viewer != null && viewer.kind() == PersonaKind.FAMILY) {
            return new Asker(viewer.actor(), from, viewer);
        }
        String both = from + " " + Objects.requireNonNullElse(key, "");
        byte[] name = tokens.token(Kind.NETWORK_ADDRESS, both);
        return new Asker("program:" + HexFormat.of().formatHex(name), from, null);
    }
}
