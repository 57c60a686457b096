/**
 * Who gets into a case beyond the roles: an hour of urgent access that a second person reviews, and
 * workers who are kept out because of a conflict of interest. It knows casefile, timeline, identity
 * and what is below them.
 */
@NullMarked
package org.adoptionportal.access;

import org.jspecify.annotations.NullMarked;
