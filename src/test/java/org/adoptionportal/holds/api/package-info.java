@NullMarked
package org.adoptionportal.holds.api;

import org.jspecify.annotations.NullMarked;
