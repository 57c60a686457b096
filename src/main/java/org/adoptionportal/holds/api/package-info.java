/** The clock that runs in a case, its holds and extensions, for programs that act for staff. */
@NullMarked
package org.adoptionportal.holds.api;

import org.jspecify.annotations.NullMarked;
