/** Numbers for rows and references for people. Knows only the clock. */
@NullMarked
package org.adoptionportal.platform.id;

import org.jspecify.annotations.NullMarked;
