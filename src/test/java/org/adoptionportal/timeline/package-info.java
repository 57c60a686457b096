@NullMarked
package org.adoptionportal.timeline;

import org.jspecify.annotations.NullMarked;
