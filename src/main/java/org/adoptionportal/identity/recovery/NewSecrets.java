package org.adoptionportal.identity.recovery;

/**
 * What somebody typed on the way back in.
 *
 * @param password the one they want to have
 * @param code from a worker; empty when none is needed
 * @param factorCode of the second factor; empty when none is needed
 */
record NewSecrets(String password, String code, String factorCode) {

    @Override
    public String toString() {
        return "NewSecrets";
    }
}
