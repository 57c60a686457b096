/** The sessions of a case, for programs that act for staff. */
@NullMarked
package org.adoptionportal.counselling.api;

import org.jspecify.annotations.NullMarked;
