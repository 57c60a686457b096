package org.adoptionportal.birthfamily.web;

import org.adoptionportal.agency.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Where to begin.
 *
 * @param helper another organisation that helps; null when the agency names none
 */
record StartPage(
        String title,
        boolean error,
        Agency.@Nullable CommissionedService helper,
        String idempotencyKey) {

    static final String VIEW = "birthfamily/start";
}
