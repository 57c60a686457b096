/** Figures of the running process for whoever keeps it running; none of them tells of a person. */
@NullMarked
package org.adoptionportal.platform.metrics;

import org.jspecify.annotations.NullMarked;
