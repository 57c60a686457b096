/**
 * How somebody may be reached without harm, and what they need so that they can take part: asked by
 * every door in the same words, shown first to whoever works for them. Rooms keep both inside what
 * they seal. It knows the platform and nobody else.
 */
@NullMarked
package org.adoptionportal.contact;

import org.jspecify.annotations.NullMarked;
