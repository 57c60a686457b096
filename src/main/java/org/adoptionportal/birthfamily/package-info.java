/**
 * Birth parents and relatives: they ask for somebody to talk to, for help or for their own
 * information in the records, themselves or through a professional, and somebody who thinks about
 * adoption for a baby is reached the same day. An independent worker follows it. It stands on the
 * kernel and knows no other kind of case.
 */
@NullMarked
package org.adoptionportal.birthfamily;

import org.jspecify.annotations.NullMarked;
