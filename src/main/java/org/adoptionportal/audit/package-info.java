/**
 * The trail of each case: everything that was noted of it, chained so that nobody who can write to
 * the database alters, deletes, reorders or cuts off anything unnoticed. Rooms that note something
 * append to it, and say for the verifier what they have stored.
 */
@NullMarked
package org.adoptionportal.audit;

import org.jspecify.annotations.NullMarked;
