/**
 * The adopter's journey, so far from the registration of interest to the beginning of Stage One. It
 * stands on casefile, timeline, clock, agency, notification and identity, and knows no other kind
 * of case.
 */
@NullMarked
package org.adoptionportal.application;

import org.jspecify.annotations.NullMarked;
