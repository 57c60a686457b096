/** The adopter's journey as staff work it: reading a registration and answering it. */
@NullMarked
package org.adoptionportal.application.casework;

import org.jspecify.annotations.NullMarked;
