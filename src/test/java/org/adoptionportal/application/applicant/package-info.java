/** The registration and the tracker, over HTTP. */
@NullMarked
package org.adoptionportal.application.applicant;

import org.jspecify.annotations.NullMarked;
