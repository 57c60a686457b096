/**
 * What is written about a case and within it, whatever its kind: notes that only staff read, and
 * messages between the people whose case it is and its staff. It knows casefile, identity, audit,
 * notification and the platform.
 */
@NullMarked
package org.adoptionportal.conversation;

import org.jspecify.annotations.NullMarked;
