package org.adoptionportal.application.events;

/**
 * What a person told us before they registered. Texts are empty where they did not say.
 *
 * @param names as one text
 * @param authorityId the council where they live
 */
public record KnownFacts(
        String names, String email, String telephone, String postcode, int authorityId) {

    @Override
    public String toString() {
        return "KnownFacts";
    }
}
