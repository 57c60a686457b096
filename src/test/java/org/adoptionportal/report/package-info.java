/** The picture of a team's work. */
@NullMarked
package org.adoptionportal.report;

import org.jspecify.annotations.NullMarked;
