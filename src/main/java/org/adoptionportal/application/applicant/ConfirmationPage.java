package org.adoptionportal.application.applicant;

import java.util.List;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.component.SummaryList;

/** The proof that a registration has been sent, to print or keep. */
record ConfirmationPage(
        String title,
        boolean error,
        Panel panel,
        String sentOn,
        String answerBy,
        String why,
        List<SummaryList> sections) {}
