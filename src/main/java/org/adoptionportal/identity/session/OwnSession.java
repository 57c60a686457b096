package org.adoptionportal.identity.session;

import java.time.Instant;

/**
 * A live session, as its holder may know it.
 *
 * @param id names it to its holder; nobody can act in it by this
 * @param lastUsedAt to the minute or so
 * @param current whether it is the one that asks
 */
public record OwnSession(
        String id, ClientKind client, Instant beganAt, Instant lastUsedAt, boolean current) {}
