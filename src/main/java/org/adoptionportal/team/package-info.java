/**
 * Teams of staff, and who is in them: made by administrators and managers. It knows no case; what
 * lists cases asks it whose they are.
 */
@NullMarked
package org.adoptionportal.team;

import org.jspecify.annotations.NullMarked;
