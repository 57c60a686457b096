package org.adoptionportal.application.answering;

import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who writes in whose form.
 *
 * @param place the applicant's, when a worker writes for them; null for one's own
 */
public record Writing(Viewer writer, String reference, @Nullable Integer place) {

    public static Writing own(Viewer applicant, String reference) {
        return new Writing(applicant, reference, null);
    }

    public static Writing entered(Viewer worker, String reference, int place) {
        return new Writing(worker, reference, place);
    }

    public FormPath path() {
        return place == null ? FormPath.own(reference) : FormPath.entered(reference, place);
    }

    /** Where what was sent is read. */
    String answers() {
        return place == null
                ? "/registrations/" + reference + "/answers"
                : "/cases/adoption/" + reference;
    }

    SaveAnswers.Target target(Section section) {
        return new SaveAnswers.Target(reference, place, section);
    }
}
