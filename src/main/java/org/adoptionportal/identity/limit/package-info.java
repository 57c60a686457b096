/**
 * Counts tries to sign in, to sign up, to be sent a link and to enquire, in the database and so for
 * all instances together, and slows down whoever tries too often. Knows no account.
 */
@NullMarked
package org.adoptionportal.identity.limit;

import org.jspecify.annotations.NullMarked;
