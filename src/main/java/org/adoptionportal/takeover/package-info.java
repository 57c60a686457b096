/**
 * Lets a person take over online what a worker entered for them, or join what somebody else began:
 * by a code that came by post or telephone. It knows no kind of case; each says by a {@link
 * org.adoptionportal.takeover.TakenOver} what its codes are good for.
 */
@NullMarked
package org.adoptionportal.takeover;

import org.jspecify.annotations.NullMarked;
