package org.adoptionportal.application.applicant;

import java.util.List;
import org.adoptionportal.equality.Offer;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.component.SummaryList;

/**
 * The proof that a registration has been sent, to print or keep.
 *
 * @param fastTrack whether a worker looks at whether they can skip some steps
 * @param equality the questions about equality, for who looks
 */
record ConfirmationPage(
        String title,
        boolean error,
        Panel panel,
        String sentOn,
        String answerBy,
        String why,
        boolean fastTrack,
        Offer equality,
        List<SummaryList> sections) {}
