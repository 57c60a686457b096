package org.adoptionportal.application.applicant;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an applicant invites their partner.
 *
 * @param code that can be used now; null while there is none
 * @param where the address at which the partner enters it
 */
record InvitationPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        @Nullable String code,
        @Nullable String until,
        String where,
        List<Field> fields,
        String action,
        String idempotencyKey,
        String takeBackHref) {}
