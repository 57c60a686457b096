package org.adoptionportal.application.answering;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * The page of one section that was sent: where a change of it begins, is checked and sent.
 *
 * @param assisted whether a worker looks
 * @param asked what a worker asked to look at again; empty when nobody asked
 * @param state what can be done
 * @param unsent what was typed as the reason of a change that cannot be sent any more
 * @param version of the section that is shown
 * @param fields the reason; for a worker before it is open, what to look at again
 */
record ChangePage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String caption,
        boolean assisted,
        List<String> asked,
        State state,
        List<SummaryList> answers,
        @Nullable String unsent,
        List<Field> fields,
        int version,
        Hrefs hrefs,
        String idempotencyKey) {

    /**
     * What can be done; one of them, as templates ask.
     *
     * @param fixed nothing: it cannot be changed here
     * @param offered it can be opened
     * @param open it is being changed by the viewer
     * @param elsewhere the other side is changing it
     * @param canBeTakenBack whether a worker can take back what they asked
     */
    record State(
            boolean fixed,
            boolean offered,
            boolean open,
            boolean elsewhere,
            boolean canBeTakenBack) {}

    /** Where each form is sent. */
    record Hrefs(String send, String open, String ask, String leave) {}
}
