package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was sent at one time.
 *
 * @param number from 1, which is everything; each later one is a section that was changed
 * @param section null in version 1
 * @param ownerId the applicant whose own answers they are; null when they are shared
 * @param sentById the applicant who sent it; null when it was a worker
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("registration_version")
record VersionRow(
        @Id long id,
        long applicationId,
        int number,
        @Nullable String section,
        @Nullable Long ownerId,
        @Nullable Long sentById,
        int formVersion,
        byte[] sealed,
        Instant sentAt) {}
