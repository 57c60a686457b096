/** Tests of the room of the same name. */
@NullMarked
package org.adoptionportal.identity.recovery;

import org.jspecify.annotations.NullMarked;
