package org.adoptionportal.birthfamily.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.jspecify.annotations.Nullable;

/** Tells who writes to us, and from where. */
@Singleton
class Authors {

    private final AnonymousActor browsers;
    private final ClientAddress address;

    Authors(AnonymousActor browsers, ClientAddress address) {
        this.browsers = browsers;
        this.address = address;
    }

    Author of(HttpRequest<?> request, @Nullable Viewer viewer) {
        return Author.of(viewer, browsers.of(request));
    }

    /** The network address. */
    String address(HttpRequest<?> request) {
        return address.of(request);
    }
}
