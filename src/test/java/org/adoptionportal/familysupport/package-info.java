@NullMarked
package org.adoptionportal.familysupport;

import org.jspecify.annotations.NullMarked;
