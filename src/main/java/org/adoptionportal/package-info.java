/** A self-service portal for one English adoption agency. The rooms are listed in the README. */
@NullMarked
package org.adoptionportal;

import org.jspecify.annotations.NullMarked;
