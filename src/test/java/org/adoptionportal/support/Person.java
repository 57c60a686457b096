package org.adoptionportal.support;

/** Somebody who has an account. */
public record Person(long personaId, String signInName, String email, String name) {

    /** Everybody's in tests. */
    public static final String PASSWORD = "umbrella-lantern-otter";
}
