/** The staff's one list of cases of every kind. It reads casefile and knows no kind of case. */
@NullMarked
package org.adoptionportal.worklist;

import org.jspecify.annotations.NullMarked;
