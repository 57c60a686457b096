package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.application.form.SectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A registration of interest: how far each of its sections is.
 *
 * @param deletedFrom the first day on which it may be gone unless it is changed or sent; null until
 *     its people have been warned
 */
@Serdeable
record RegistrationView(
        String reference,
        String stage,
        @Nullable LocalDate deletedFrom,
        List<SectionLine> sections) {

    /** One section, without its answers. */
    @Serdeable
    record SectionLine(String section, String title, SectionStatus status, int version) {}
}
