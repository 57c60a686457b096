/** Workers read requests for support, enter them for somebody, and decide on them. */
@NullMarked
package org.adoptionportal.familysupport.casework;

import org.jspecify.annotations.NullMarked;
