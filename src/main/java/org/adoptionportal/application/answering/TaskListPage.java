package org.adoptionportal.application.answering;

import org.adoptionportal.platform.web.component.TaskList;
import org.adoptionportal.platform.web.component.WarningText;
import org.jspecify.annotations.Nullable;

/**
 * How far a registration is, section by section.
 *
 * @param warning that it is deleted before long; null while it is not
 * @param complete whether it can be sent
 * @param ownComplete whether this person has answered everything
 * @param partner where the person's partner stands; null when there is none
 */
public record TaskListPage(
        String title,
        boolean error,
        String reference,
        String progress,
        @Nullable WarningText warning,
        TaskList tasks,
        boolean complete,
        boolean ownComplete,
        @Nullable PartnerLine partner,
        String checkHref) {}
