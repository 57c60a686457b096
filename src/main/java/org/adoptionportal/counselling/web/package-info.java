/** The pages on which staff offer sessions and record what becomes of them. */
@NullMarked
package org.adoptionportal.counselling.web;

import org.jspecify.annotations.NullMarked;
