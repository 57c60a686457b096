/**
 * Work that is done later or again and again, by whichever instance is free. A room gives a bean of
 * db-scheduler's {@code Task}; what is queued through {@link
 * org.adoptionportal.platform.schedule.Later} is done only if the transaction commits. Knows nobody
 * else.
 */
@NullMarked
package org.adoptionportal.platform.schedule;

import org.jspecify.annotations.NullMarked;
