package org.adoptionportal.identity.oidc;

/** Why somebody who came back from the provider is not let in. */
public enum WorkRefusal {
    /**
     * They did not begin here, took too long, did not sign in there, or nothing of it is proven.
     */
    NOT_PROVEN,
    /** The provider names no role, or no council, that means anything here. */
    NO_ROLE,
    /** The provider says no address to write to. */
    NO_ADDRESS,
    /** The agency has ended their account here. */
    ENDED
}
