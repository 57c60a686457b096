package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.application.form.SectionStatus;

/** A registration of interest: how far each of its sections is. */
@Serdeable
record RegistrationView(String reference, String stage, List<SectionLine> sections) {

    /** One section, without its answers. */
    @Serdeable
    record SectionLine(String section, String title, SectionStatus status, int version) {}
}
