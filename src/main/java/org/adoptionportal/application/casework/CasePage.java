package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.application.casework.OnlineAccess.NotOnline;
import org.adoptionportal.application.view.LetterLinks.LetterLink;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.WarningText;
import org.jspecify.annotations.Nullable;

/**
 * An application as a worker reads it.
 *
 * @param clock the deadline that runs, with its rule and source; null when none does
 * @param decision what can be decided now; null when nothing can, by this viewer
 * @param ending how the application ends or goes on when applicants withdraw; null when it cannot
 * @param formHref where the worker goes on writing the registration down; null once it is received
 * @param changes what was changed after it was sent, and what can be
 * @param online the applicants who do not use the portal yet
 */
record CasePage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        String stage,
        String nextStep,
        @Nullable SummaryList clock,
        boolean overdue,
        @Nullable List<String> reasons,
        List<LetterLink> letters,
        Notices notices,
        @Nullable Decision decision,
        @Nullable Ending ending,
        @Nullable String formHref,
        List<NotOnline> online,
        @Nullable CaseChanges changes,
        List<SummaryList> sections) {

    /**
     * What the worker should know before deciding.
     *
     * @param warning that what a worker enters is deleted before long; null while it is not
     * @param fastTrack why they may begin at Stage Two; null when nothing says so
     * @param likeness other live applications that may be of the same people; null if there are
     *     none
     */
    record Notices(
            @Nullable WarningText warning,
            @Nullable SummaryList fastTrack,
            @Nullable LikenessPanel likeness) {}

    /**
     * The decision that is due.
     *
     * @param answer whether the registration is to be accepted or declined; otherwise it is to be
     *     recorded that the applicants have been told
     * @param acceptHref the page of the letter that accepts
     * @param declineHref the page of the letter that declines
     * @param version of the application that is shown
     */
    record Decision(
            boolean answer,
            String acceptHref,
            String declineHref,
            String toldHref,
            int version,
            List<Field> fields,
            String idempotencyKey) {}

    /**
     * What a worker records when applicants do not go on.
     *
     * @param partedHref where it is recorded that the other goes on alone; null unless one withdrew
     */
    record Ending(
            @Nullable String partedHref,
            String endHref,
            int version,
            List<Field> fields,
            String idempotencyKey) {}
}
