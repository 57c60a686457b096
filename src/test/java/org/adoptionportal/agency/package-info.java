@NullMarked
package org.adoptionportal.agency;

import org.jspecify.annotations.NullMarked;
