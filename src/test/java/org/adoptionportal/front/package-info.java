/** Tests of the public pages. */
@NullMarked
package org.adoptionportal.front;

import org.jspecify.annotations.NullMarked;
