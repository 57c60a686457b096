package org.adoptionportal.application.form;

import java.util.List;
import java.util.Map;

/** An applicant's doctor and health. */
final class Health {

    static final Section SECTION =
            Section.personal(
                    "health", "Your health", List.of(doctor(), health()), Health::doctorNamed);

    private Health() {}

    private static Page doctor() {
        return Page.of(
                "doctor",
                "Your doctor",
                Question.text("gp-name", "Name of your GP or surgery"),
                Question.text("gp-town", "Town or city of the surgery"),
                Question.of(Kind.TELEPHONE, "gp-telephone", "Telephone number (if you know it)"),
                Question.choices(
                        "no-gp",
                        "If you do not have a GP",
                        new Option("none", "I am not registered with a GP")));
    }

    private static Map<String, String> doctorNamed(Answers answers, FormRules limits) {
        return answers.has("gp-name") || answers.has("no-gp")
                ? Map.of()
                : Map.of(
                        "gp-name",
                        "Enter the name of your GP or surgery, or say that you have none");
    }

    private static Page health() {
        return Page.of(
                "health",
                "Your health",
                Question.of(
                                Kind.LONG_TEXT,
                                "health-notes",
                                "Is there anything about your health that we should know?")
                        .hinted(
                                "An illness or a disability does not rule you out. You can leave this"
                                        + " empty and talk to us."),
                Question.agreement(
                        "health-consent",
                        "Medical report",
                        "You may ask my GP for a medical report in Stage One",
                        "Confirm that we may ask your GP, or call us if you are not sure"));
    }
}
