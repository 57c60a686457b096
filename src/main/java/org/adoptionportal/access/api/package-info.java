/** Urgent access, its review and who is kept out of a case, for programs that act for staff. */
@NullMarked
package org.adoptionportal.access.api;

import org.jspecify.annotations.NullMarked;
