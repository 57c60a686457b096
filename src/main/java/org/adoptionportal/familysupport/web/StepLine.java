package org.adoptionportal.familysupport.web;

import java.time.LocalDate;
import org.adoptionportal.familysupport.Progress;
import org.adoptionportal.platform.time.London;

/**
 * One step of a request, as its family reads it.
 *
 * @param when the day on which it was done, or by which it is
 */
record StepLine(String what, String owner, String when, boolean done) {

    static StepLine of(Progress step) {
        LocalDate done = step.doneOn();
        LocalDate due = step.dueOn();
        String when = "";
        if (done != null) {
            when = "Done on " + London.date(done);
        } else if (due != null) {
            when = "By " + London.date(due);
        }
        return new StepLine(step.what(), step.owner(), when, done != null);
    }
}
