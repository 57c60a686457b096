@NullMarked
package org.adoptionportal.awaiting;

import org.jspecify.annotations.NullMarked;
