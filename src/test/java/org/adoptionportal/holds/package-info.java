@NullMarked
package org.adoptionportal.holds;

import org.jspecify.annotations.NullMarked;
