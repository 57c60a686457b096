@NullMarked
package org.adoptionportal.worklist;

import org.jspecify.annotations.NullMarked;
