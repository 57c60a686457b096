@NullMarked
package org.adoptionportal.platform.crypto;

import org.jspecify.annotations.NullMarked;
