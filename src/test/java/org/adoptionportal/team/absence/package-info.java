/** Tests of absences and cover. */
@NullMarked
package org.adoptionportal.team.absence;

import org.jspecify.annotations.NullMarked;
