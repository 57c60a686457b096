@NullMarked
package org.adoptionportal.identity;

import org.jspecify.annotations.NullMarked;
