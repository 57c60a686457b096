@NullMarked
package org.adoptionportal.takeover;

import org.jspecify.annotations.NullMarked;
