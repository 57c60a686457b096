/** Birth parents and relatives, for programs: of whoever writes, of their author, and of staff. */
@NullMarked
package org.adoptionportal.birthfamily.api;

import org.jspecify.annotations.NullMarked;
