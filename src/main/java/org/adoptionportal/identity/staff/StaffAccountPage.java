package org.adoptionportal.identity.staff;

import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The account of one member of staff.
 *
 * @param work asks about their work; null when it cannot be changed here
 * @param reason asks why the account ends; null when it cannot end here
 * @param own whether the administrator looks at their own
 * @param invited whether they have not used their invitation yet
 * @param version of the account, for a change of their work
 * @param action where its forms are sent, each below it
 */
record StaffAccountPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        SummaryList facts,
        @Nullable Field work,
        @Nullable Field reason,
        boolean own,
        boolean invited,
        int version,
        String action,
        String idempotencyKey,
        Timeline history) {

    /** The same, with why it is shown again. */
    StaffAccountPage saying(String why) {
        return new StaffAccountPage(
                title,
                true,
                backLink,
                ErrorSummary.of(why),
                facts,
                work,
                reason,
                own,
                invited,
                version,
                action,
                idempotencyKey,
                history);
    }
}
