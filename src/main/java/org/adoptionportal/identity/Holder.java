package org.adoptionportal.identity;

/**
 * Whoever holds an account that has not ended.
 *
 * @param staff whether one of its personas is staff
 * @param confirmed whether its e-mail address has been confirmed, so that it can be used
 */
public record Holder(long accountId, AccountDetails details, boolean staff, boolean confirmed) {

    /** Whether they sign in here, by a name and password, rather than where they work. */
    public boolean signsInHere() {
        return !details.signInName().isEmpty();
    }

    /** Whether they sign in with their e-mail address. */
    public boolean signsInByEmail() {
        return details.signInName().equalsIgnoreCase(details.email());
    }
}
