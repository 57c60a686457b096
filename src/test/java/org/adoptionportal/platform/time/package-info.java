@NullMarked
package org.adoptionportal.platform.time;

import org.jspecify.annotations.NullMarked;
