package org.adoptionportal.birthfamily.web;

import java.util.List;
import org.adoptionportal.birthfamily.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for its author.
 *
 * @param consent what nobody agrees to by writing; null when it is not about a baby
 * @param withdrawHref null when it is over
 * @param link by which it is followed; null where it was not opened by one
 * @param keepHref where they keep it in an account; null where it was not opened by a link
 * @param ways to get a link; null where there is none to get
 */
public record TrackerPage(
        String title,
        boolean error,
        String reference,
        @Nullable String consent,
        List<Progress.Step> steps,
        @Nullable String withdrawHref,
        @Nullable String link,
        @Nullable String keepHref,
        @Nullable Ways ways,
        String idempotencyKey) {

    /** Having a link shown, or e-mailed where that is safe. */
    record Ways(String href, boolean mail) {}

    static final String VIEW = "birthfamily/tracker";
}
