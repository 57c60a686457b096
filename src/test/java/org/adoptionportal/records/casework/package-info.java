/** Tests of birth records, casework. */
@NullMarked
package org.adoptionportal.records.casework;

import org.jspecify.annotations.NullMarked;
