/** A case of any kind, and who looked at it, for programs that act for staff. */
@NullMarked
package org.adoptionportal.casefile.api;

import org.jspecify.annotations.NullMarked;
