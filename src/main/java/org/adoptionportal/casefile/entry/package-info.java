/**
 * Where staff enter what did not come online: one page that leads to the form of each kind of case.
 * A room with such a form gives a {@link org.adoptionportal.casefile.entry.CaseEntry}.
 */
@NullMarked
package org.adoptionportal.casefile.entry;

import org.jspecify.annotations.NullMarked;
