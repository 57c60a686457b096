/**
 * What a checkout needs to run by itself: a database server, a mailbox, demo data. Never shipped.
 */
@NullMarked
package org.adoptionportal.dev;

import org.jspecify.annotations.NullMarked;
