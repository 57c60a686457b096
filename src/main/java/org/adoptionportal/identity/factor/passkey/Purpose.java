package org.adoptionportal.identity.factor.passkey;

/** What a browser is asked to sign for; stored, so never rename one. */
enum Purpose {
    ADD,
    SIGN_IN
}
