@NullMarked
package org.adoptionportal.casefile.oversight;

import org.jspecify.annotations.NullMarked;
