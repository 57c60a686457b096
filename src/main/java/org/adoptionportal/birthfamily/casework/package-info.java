/** The page on which staff read and decide the requests of birth parents and relatives. */
@NullMarked
package org.adoptionportal.birthfamily.casework;

import org.jspecify.annotations.NullMarked;
