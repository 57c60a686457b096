/**
 * Who of the staff is away, and who covers for them meanwhile. Cover opens no case to anybody: it
 * says whose work somebody else looks after.
 */
@NullMarked
package org.adoptionportal.team.absence;

import org.jspecify.annotations.NullMarked;
