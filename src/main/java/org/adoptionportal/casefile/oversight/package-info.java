/** What staff searched for and which cases they looked at, for managers to read. */
@NullMarked
package org.adoptionportal.casefile.oversight;

import org.jspecify.annotations.NullMarked;
