package org.adoptionportal.identity.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a worker helps back in, as far as the worker needs to know them.
 *
 * @param code to read out; null when none was given or it does not work any more
 * @param codeEndsAt until when it works; null when none was given
 */
record Helped(
        long id, String name, @Nullable String code, @Nullable Instant codeEndsAt, boolean used) {}
