package org.adoptionportal.application;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A version as a viewer may read it: only of changes there is something sealed to open.
 *
 * @param ownerPlace of the applicant whose own answers they are; null when they are shared
 * @param sentByPlace of the applicant who sent it; null when it was a worker
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record VersionLine(
        long id,
        @Nullable String section,
        @Nullable Integer ownerPlace,
        @Nullable Integer sentByPlace,
        @Nullable byte[] sealed,
        Instant sentAt) {}
