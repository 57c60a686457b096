package org.adoptionportal.birthfamily.web;

import java.util.List;
import org.adoptionportal.agency.ServicesOfOthers;

/**
 * Where to begin.
 *
 * @param others who help; empty when the agency names none
 */
record StartPage(
        String title, boolean error, List<ServicesOfOthers.Line> others, String idempotencyKey) {

    static final String VIEW = "birthfamily/start";
}
