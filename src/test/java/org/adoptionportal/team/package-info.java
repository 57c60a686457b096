/** Tests of the teams of staff. */
@NullMarked
package org.adoptionportal.team;

import org.jspecify.annotations.NullMarked;
