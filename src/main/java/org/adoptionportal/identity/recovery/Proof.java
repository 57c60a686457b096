package org.adoptionportal.identity.recovery;

/**
 * What somebody has to show besides the link from the mailbox.
 *
 * @param code the code that a worker gave them
 * @param factor a code of the account's second factor
 * @param staff whether the worker has to be an administrator
 */
record Proof(boolean code, boolean factor, boolean staff) {}
