@NullMarked
package org.adoptionportal.platform.once;

import org.jspecify.annotations.NullMarked;
