package org.adoptionportal.identity.factor.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its holder knows it.
 *
 * @param usedAt null if it has not been used
 */
public record Passkey(String id, Instant addedAt, @Nullable Instant usedAt) {}
