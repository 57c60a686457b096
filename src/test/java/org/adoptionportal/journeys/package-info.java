/**
 * What people come to do, from their first page to their last, in a real browser: one journey in
 * each file, its steps in plain words.
 */
@NullMarked
package org.adoptionportal.journeys;

import org.jspecify.annotations.NullMarked;
