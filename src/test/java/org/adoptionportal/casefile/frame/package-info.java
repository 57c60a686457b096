@NullMarked
package org.adoptionportal.casefile.frame;

import org.jspecify.annotations.NullMarked;
