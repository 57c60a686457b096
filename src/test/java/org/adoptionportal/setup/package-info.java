/** Tests of how the agency is set up. */
@NullMarked
package org.adoptionportal.setup;

import org.jspecify.annotations.NullMarked;
