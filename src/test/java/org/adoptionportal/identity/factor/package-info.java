@NullMarked
package org.adoptionportal.identity.factor;

import org.jspecify.annotations.NullMarked;
