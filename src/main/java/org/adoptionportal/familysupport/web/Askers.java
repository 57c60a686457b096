package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.jspecify.annotations.Nullable;

/** Tells who asks for support: a family that is signed in, or this browser. */
@Singleton
class Askers {

    private final AnonymousActor actor;
    private final ClientAddress address;

    Askers(AnonymousActor actor, ClientAddress address) {
        this.actor = actor;
        this.address = address;
    }

    /** Somebody who is signed in in another capacity asks as if they were not. */
    Asker of(HttpRequest<?> request, @Nullable Viewer viewer) {
        String from = address.of(request);
        return viewer != null && viewer.kind() == PersonaKind.FAMILY
                ? new Asker(viewer.actor(), from, viewer)
                : new Asker(actor.of(request), from, null);
    }
}
