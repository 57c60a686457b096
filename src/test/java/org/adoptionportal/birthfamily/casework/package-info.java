@NullMarked
package org.adoptionportal.birthfamily.casework;

import org.jspecify.annotations.NullMarked;
