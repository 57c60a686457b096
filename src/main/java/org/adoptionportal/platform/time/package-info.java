/**
 * The one clock that every room asks, and how dates and times read on a page. Knows nobody else.
 */
@NullMarked
package org.adoptionportal.platform.time;

import org.jspecify.annotations.NullMarked;
