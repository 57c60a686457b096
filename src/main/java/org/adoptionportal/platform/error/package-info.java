/** The one vocabulary of refusals, and the one place that turns them into an answer. */
@NullMarked
package org.adoptionportal.platform.error;

import org.jspecify.annotations.NullMarked;
