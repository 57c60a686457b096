package org.adoptionportal.support;

import java.util.Map;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.StaffRole;

/**
 * A registration that a worker writes down for somebody.
 *
 * @param worker who does
 */
public record Entered(Visitor worker, String reference) {

    /** Begun, with nothing answered. */
    public static Entered begun(int authority) {
        return begun(authority, "");
    }

    /** Begun for somebody who enquired before. */
    public static Entered begun(int authority, String enquiry) {
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        org.adoptionportal.support.Page tasks =
                worker.submit(
                        worker.get("/cases/adoption/new?enquiry=" + enquiry),
                        Map.of("takenBy", "PAPER", "authority", Integer.toString(authority)));
        return new Entered(worker, tasks.path().split("/", -1)[3]);
    }

    public void answersEverything() {
        for (Section section : RegistrationForm.sections()) {
            for (Page page : Answered.pages(section)) {
                worker.submit(
                        worker.get(form() + "/sections/" + section.code() + "/" + page.code()),
                        Answered.page(section.code(), page.code()));
            }
        }
    }

    /** The code that the worker makes for the applicant. */
    public String code() {
        org.adoptionportal.support.Page made =
                worker.press(worker.get(casePage()), "Make a code for " + applicant());
        return made.text()
                .replaceFirst("(?s).*The code for .*? is ([2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    private String applicant() {
        String text = worker.get(casePage()).text();
        return text.replaceFirst("(?s).*?Following it online (.*?) does not use.*", "$1");
    }

    public String casePage() {
        return "/cases/adoption/" + reference;
    }

    /** The first applicant's form. */
    public String form() {
        return casePage() + "/applicants/1";
    }
}
