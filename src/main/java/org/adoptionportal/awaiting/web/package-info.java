/** The pages on which staff follow what is awaited in a case. */
@NullMarked
package org.adoptionportal.awaiting.web;

import org.jspecify.annotations.NullMarked;
