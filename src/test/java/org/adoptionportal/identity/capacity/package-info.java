@NullMarked
package org.adoptionportal.identity.capacity;

import org.jspecify.annotations.NullMarked;
