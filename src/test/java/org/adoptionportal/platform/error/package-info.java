@NullMarked
package org.adoptionportal.platform.error;

import org.jspecify.annotations.NullMarked;
