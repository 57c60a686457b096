@NullMarked
package org.adoptionportal.counselling;

import org.jspecify.annotations.NullMarked;
