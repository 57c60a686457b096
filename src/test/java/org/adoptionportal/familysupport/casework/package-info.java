@NullMarked
package org.adoptionportal.familysupport.casework;

import org.jspecify.annotations.NullMarked;
