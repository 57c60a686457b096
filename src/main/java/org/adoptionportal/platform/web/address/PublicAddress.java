package org.adoptionportal.platform.web.address;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * The address that people type ({@code portal.public-url}), which a proxy may hide from us. Never
 * taken from a request, so that a forged Host header cannot end up in an e-mail.
 */
@Singleton
public final class PublicAddress {

    private final String origin;

    PublicAddress(@Value("${portal.public-url:}") String origin) {
        this.origin = origin.replaceAll("/+$", "");
    }

    /** Whether browsers come by https; assumed unless the address says otherwise. */
    public boolean isHttps() {
        return !origin.startsWith("http://");
    }

    /**
     * The full address of a page, to be sent in an e-mail.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        return origin + path;
    }
}
