package org.adoptionportal.equality;

/**
 * The right to answer once, whoever holds it.
 *
 * @param person a keyed fingerprint, so that the same person gets no second one
 */
@SuppressWarnings("ArrayRecordComponent")
record Ticket(String service, String returnTo, byte[] person) {

    @Override
    public String toString() {
        return "Ticket[" + service + "]";
    }
}
