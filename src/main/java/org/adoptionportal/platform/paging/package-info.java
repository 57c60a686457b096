/** Lists that are read a slice at a time, each slice beginning after a cursor. */
@NullMarked
package org.adoptionportal.platform.paging;

import org.jspecify.annotations.NullMarked;
