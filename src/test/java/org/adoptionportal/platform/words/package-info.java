@NullMarked
package org.adoptionportal.platform.words;

import org.jspecify.annotations.NullMarked;
