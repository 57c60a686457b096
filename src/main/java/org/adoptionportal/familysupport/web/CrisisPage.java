package org.adoptionportal.familysupport.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * The form for a crisis.
 *
 * @param numbers whom to call at once, in the agency's words: safe HTML
 * @param promise when somebody reads it and rings
 */
record CrisisPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String numbers,
        List<String> promise,
        String action,
        List<Field> fields,
        String idempotencyKey) {}
