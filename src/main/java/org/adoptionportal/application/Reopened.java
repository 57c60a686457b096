package org.adoptionportal.application;

import org.adoptionportal.application.form.Answers;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is going on in a section that was reopened after it was sent. What was sent stands until the
 * change is sent.
 *
 * @param writer who writes in it
 * @param begun whether something has been written
 * @param copy what has been written; null when nothing was, and for whoever does not write in it
 * @param words what a worker asked to look at again; empty when nobody asked
 */
public record Reopened(Writer writer, boolean begun, @Nullable Answers copy, String words) {

    /** Who writes in a reopened section; the names are stored, so never rename one. */
    public enum Writer {
        /** Whose answers they are; both, when they are shared. */
        APPLICANTS,
        /** A worker, for an applicant who told them what is different. */
        STAFF;

        static Writer of(Viewer viewer) {
            return viewer.isStaff() ? STAFF : APPLICANTS;
        }
    }

    /** Whether a worker asked to look at the section again. */
    public boolean isAsked() {
        return !words.isEmpty();
    }
}
