package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An urgent request that must be read by a time.
 *
 * @param settled whether somebody read it, or a manager was told
 */
@MappedEntity("support_watch")
record WatchRow(@Id long requestId, Instant readBy, boolean settled) {}
