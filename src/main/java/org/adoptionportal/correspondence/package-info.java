/**
 * Letters on paper or on screen, for any kind of case: their wording with its version, written from
 * what is known, and kept for good as they were sent. It knows casefile, agency, identity and the
 * platform. The e-mails that say no more than that there is news are in notification.
 */
@NullMarked
package org.adoptionportal.correspondence;

import org.jspecify.annotations.NullMarked;
