@NullMarked
package org.adoptionportal.access;

import org.jspecify.annotations.NullMarked;
