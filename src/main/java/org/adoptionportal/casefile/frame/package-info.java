/** What surrounds every page on which staff work on a case: whose it is, and the ways on. */
@NullMarked
package org.adoptionportal.casefile.frame;

import org.jspecify.annotations.NullMarked;
