@NullMarked
package org.adoptionportal.platform.id;

import org.jspecify.annotations.NullMarked;
