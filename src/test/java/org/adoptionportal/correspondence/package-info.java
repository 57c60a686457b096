/** Tests of the letters, whatever case they are of. */
@NullMarked
package org.adoptionportal.correspondence;

import org.jspecify.annotations.NullMarked;
