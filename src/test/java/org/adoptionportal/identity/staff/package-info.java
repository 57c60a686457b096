/** Tests of the accounts of staff. */
@NullMarked
package org.adoptionportal.identity.staff;

import org.jspecify.annotations.NullMarked;
