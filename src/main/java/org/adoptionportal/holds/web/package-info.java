/** The page on which staff hold and extend the clock of a case. */
@NullMarked
package org.adoptionportal.holds.web;

import org.jspecify.annotations.NullMarked;
