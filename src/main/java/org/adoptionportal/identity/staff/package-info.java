/**
 * The accounts of staff, which administrators make, change and end. Everything done to one is
 * noted: by whom, when and why.
 */
@NullMarked
package org.adoptionportal.identity.staff;

import org.jspecify.annotations.NullMarked;
