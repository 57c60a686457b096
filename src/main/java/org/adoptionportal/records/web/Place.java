package org.adoptionportal.records.web;

import java.net.URI;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.Part;

/**
 * Who asks, and the address below which all pages of their request are.
 *
 * @param base without a slash at its end
 */
record Place(Asker asker, String base) {

    boolean isLinked() {
        return asker.viewer() == null;
    }

    String part(Part part) {
        return base + "/questions/" + part.code();
    }

    String check() {
        return base + "/check-answers";
    }

    String decision(OwnDecision decision) {
        return base + "/" + decision.path();
    }

    URI uri(String path) {
        return URI.create(path);
    }

    @Override
    public String toString() {
        return "Place";
    }
}
