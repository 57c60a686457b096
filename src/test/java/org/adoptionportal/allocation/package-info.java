@NullMarked
package org.adoptionportal.allocation;

import org.jspecify.annotations.NullMarked;
