package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Together;

/** Who applies, and how far they are together, as one of them may know it. */
@Serdeable
record ApplicantsView(List<Place> applicants, Together together) {

    /**
     * One of the people who apply.
     *
     * @param place 1 for who began, 2 for their partner
     * @param you whether it is the one who asks
     * @param online whether they have joined with an account of their own
     */
    @Serdeable
    record Place(int place, boolean you, boolean online) {}

    static ApplicantsView of(Registration registration, Together together) {
        return new ApplicantsView(
                registration.applicants().stream().map(each -> place(each, registration)).toList(),
                together);
    }

    private static Place place(Applicant each, Registration registration) {
        return new Place(each.place(), each.equals(registration.self()), each.isOnline());
    }
}
