package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Objects;
import org.adoptionportal.enquiry.Sender;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the programs that send enquiries for people without an account, by their network
 * address and the key of their request. The name is keyed: it leads back to neither, and two
 * enquiries from one network do not look alike.
 */
@Singleton
class AnonymousProgram {

    private final ClientAddress address;
    private final SearchTokens tokens;

    AnonymousProgram(ClientAddress address, SearchTokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    Sender of(HttpRequest<?> request, @Nullable String key) {
        String from = address.of(request);
        String both = from + " " + Objects.requireNonNullElse(key, "");
        byte[] name = tokens.token(Kind.NETWORK_ADDRESS, both);
        return new Sender("program:" + HexFormat.of().formatHex(name), from);
    }
}
