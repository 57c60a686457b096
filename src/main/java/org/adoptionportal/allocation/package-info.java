/**
 * Who works on which case: allocation of one case or many, what each worker has on their hands, and
 * what the people of a case are told of it. It knows casefile, team, timeline and what is below
 * them.
 */
@NullMarked
package org.adoptionportal.allocation;

import org.jspecify.annotations.NullMarked;
