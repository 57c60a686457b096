package org.adoptionportal.identity.account;

import java.util.Set;

/**
 * Somebody is about to close their account. It is published in the transaction that closes it, and
 * beforehand to see whether it could be closed. A room that is still busy with one of these
 * personas throws {@link org.adoptionportal.platform.error.Refusal.Conflict}, which says to the
 * person what to do first; then it is not closed.
 *
 * @param personaIds all personas of the account
 */
public record AccountClosing(Set<Long> personaIds) {}
