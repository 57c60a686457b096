@NullMarked
package org.adoptionportal.clock;

import org.jspecify.annotations.NullMarked;
