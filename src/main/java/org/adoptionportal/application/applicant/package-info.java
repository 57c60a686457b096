/** The adopter's journey as applicants see it: the form, the tracker. */
@NullMarked
package org.adoptionportal.application.applicant;

import org.jspecify.annotations.NullMarked;
