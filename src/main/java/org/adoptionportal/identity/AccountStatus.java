package org.adoptionportal.identity;

/** How far an account has come: nobody signs in to one that is not confirmed. */
enum AccountStatus {
    UNCONFIRMED,
    CONFIRMED,
    ENDED
}
