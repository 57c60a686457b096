package org.adoptionportal.support;

import org.adoptionportal.identity.factor.KnownSecrets;

/** Somebody who has an account. */
public record Person(long personaId, String signInName, String email, String name) {

    /** Everybody's in tests. */
    public static final String PASSWORD = "umbrella-lantern-otter";

    /** What their authenticator app shows; good even if it was used a moment ago. */
    public String code() {
        KnownSecrets secrets = Portal.running().bean(KnownSecrets.class);
        secrets.forgetUse(personaId);
        return secrets.code(signInName);
    }
}
