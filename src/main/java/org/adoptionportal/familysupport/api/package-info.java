/** Requests for support for programs: of anybody who asks, of families, and of staff. */
@NullMarked
package org.adoptionportal.familysupport.api;

import org.jspecify.annotations.NullMarked;
