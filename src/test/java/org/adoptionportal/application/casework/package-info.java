/** Deciding registrations, over HTTP. */
@NullMarked
package org.adoptionportal.application.casework;

import org.jspecify.annotations.NullMarked;
