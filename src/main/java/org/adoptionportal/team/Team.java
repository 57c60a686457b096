package org.adoptionportal.team;

import org.jspecify.annotations.Nullable;

/**
 * A team of staff that has not ended.
 *
 * @param authorityId the council it works for; null for the whole agency
 */
public record Team(long id, String name, @Nullable Integer authorityId, int rowVersion) {}
