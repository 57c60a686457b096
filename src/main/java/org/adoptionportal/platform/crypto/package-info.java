/**
 * Personal data at rest: sealed with associated data so that rows cannot be swapped, and found
 * again only by exact keyed tokens. Knows configuration and nothing else; keys never leave this
 * room.
 */
@NullMarked
package org.adoptionportal.platform.crypto;

import org.jspecify.annotations.NullMarked;
