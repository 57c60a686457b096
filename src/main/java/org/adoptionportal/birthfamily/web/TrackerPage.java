package org.adoptionportal.birthfamily.web;

import java.util.List;
import org.adoptionportal.birthfamily.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for its author.
 *
 * @param consent what nobody agrees to by writing; null when it is not about a baby
 * @param withdrawHref null when it is over
 */
public record TrackerPage(
        String title,
        boolean error,
        String reference,
        @Nullable String consent,
        List<Progress.Step> steps,
        @Nullable String withdrawHref,
        String idempotencyKey) {

    static final String VIEW = "birthfamily/tracker";
}
