@NullMarked
package org.adoptionportal.birthfamily;

import org.jspecify.annotations.NullMarked;
