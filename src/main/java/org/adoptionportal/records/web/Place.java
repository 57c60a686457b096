package org.adoptionportal.records.web;

import java.net.URI;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.Part;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and the address below which all pages of their request are.
 *
 * @param base where it is read; without a slash at its end
 * @param below where everything else is; without a slash at its end
 * @param keepHref where it is kept in an account; null with one
 */
record Place(Asker asker, String base, String below, @Nullable String keepHref) {

    static Place signedIn(Asker asker) {
        String base = Path.OWN + "/" + asker.reference();
        return new Place(asker, base, base, null);
    }

    static Place linked(Asker asker, String secret) {
        String base = PersonalLinks.path(secret);
        return new Place(asker, base, base + "/records", PersonalLinks.keepPath(secret));
    }

    boolean isLinked() {
        return asker.viewer() == null;
    }

    String part(Part part) {
        return below + "/questions/" + part.code();
    }

    String check() {
        return below + "/check-answers";
    }

    String sent() {
        return below + "/sent";
    }

    String decision(OwnDecision decision) {
        return below + "/" + decision.path();
    }

    URI uri(String path) {
        return URI.create(path);
    }

    @Override
    public String toString() {
        return "Place";
    }
}
