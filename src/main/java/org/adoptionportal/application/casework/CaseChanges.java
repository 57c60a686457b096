package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.application.view.ChangeLines.ChangeLine;
import org.jspecify.annotations.Nullable;

/**
 * What was changed after a registration was sent, and what can be changed.
 *
 * @param lines newest first
 * @param open sections that are being changed at the moment
 * @param sections every section that the worker can open; empty when they cannot
 * @param readHref where it is recorded that the changes were read; null when there are none to read
 * @param version of the application that is shown
 */
record CaseChanges(
        List<ChangeLine> lines,
        List<OpenLine> open,
        List<SectionLink> sections,
        @Nullable String readHref,
        int version,
        String idempotencyKey) {

    /** A section that is being changed, by whom. */
    record OpenLine(String text, String href) {}

    /** A section, with its applicant's name if it is their own. */
    record SectionLink(String text, String href) {}
}
