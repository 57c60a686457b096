package org.adoptionportal.identity.web;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.oidc.WorkSignIn;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** What the sign-in page offers besides a name and a password. */
@Singleton
class WaysIn {

    private final Words words;
    private final boolean work;

    WaysIn(Words words, Optional<WorkSignIn> work) {
        this.words = words;
        this.work = work.isPresent();
    }

    /** What somebody can get an account for. */
    record Door(String name, String about, String href) {}

    List<Door> doors() {
        return PersonaKind.open().map(this::door).toList();
    }

    private Door door(PersonaKind kind) {
        return new Door(
                words.say("capacity." + kind),
                words.say("capacity.about." + kind),
                SignUpController.to("/account/sign-up", kind).toString());
    }

    /** Where staff sign in with their work account, and go on to; null where they cannot. */
    @Nullable String work(String next) {
        return work
                ? UriBuilder.of(WorkSignIn.PATH).queryParam("next", next).build().toString()
                : null;
    }
}
