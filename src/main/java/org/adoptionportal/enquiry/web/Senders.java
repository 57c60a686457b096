package org.adoptionportal.enquiry.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.enquiry.Sender;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.csrf.AnonymousActor;

/** Tells which browser sends an enquiry, and from where. */
@Singleton
class Senders {

    private final AnonymousActor actor;
    private final ClientAddress address;

    Senders(AnonymousActor actor, ClientAddress address) {
        this.actor = actor;
        this.address = address;
    }

    Sender of(HttpRequest<?> request) {
        return new Sender(actor.of(request), address.of(request));
    }
}
