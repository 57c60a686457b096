package org.adoptionportal.platform.once;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * One request to decide something.
 *
 * @param bodyHash of what was asked
 * @param result empty until it is decided, which nobody else can see
 */
@MappedEntity("once")
record Entry(@EmbeddedId Key id, String bodyHash, String result, Instant createdAt) {

    /** Who asked, where, under which key. */
    @Embeddable
    record Key(
            @MappedProperty("actor") String actor,
            @MappedProperty("route") String route,
            @MappedProperty("idempotency_key") String key) {}
}
