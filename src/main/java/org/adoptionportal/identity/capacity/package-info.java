/**
 * The capacities of an account, for its holder: to see which there are, to add one, and to go on in
 * another; on pages and for programs. It knows no kind of case.
 */
@NullMarked
package org.adoptionportal.identity.capacity;

import org.jspecify.annotations.NullMarked;
