@NullMarked
package org.adoptionportal.casefile;

import org.jspecify.annotations.NullMarked;
