/**
 * The way back into an account whose password is forgotten: a link to the mailbox, and where others
 * may read that mailbox, a second factor or a code from a worker who has made sure who it is.
 */
@NullMarked
package org.adoptionportal.identity.recovery;

import org.jspecify.annotations.NullMarked;
