package org.adoptionportal.application;

import org.jspecify.annotations.Nullable;

/**
 * What a worker adds to the letter that answers a registration.
 *
 * @param text the reasons for declining, or a personal line when accepting, which may be empty
 * @param seen the fingerprint of the letter that they looked at; null if they decide unseen, as
 *     programs may
 */
public record OwnWords(String text, @Nullable String seen) {}
