/**
 * Questions about equality, asked of people who have finished something else, and answered for
 * figures only. The answers are kept apart: this room knows the platform and nobody else, so that
 * no answer can be joined to a person or a case.
 */
@NullMarked
package org.adoptionportal.equality;

import org.jspecify.annotations.NullMarked;
