/** Tests of birth records, holder. */
@NullMarked
package org.adoptionportal.records.holder;

import org.jspecify.annotations.NullMarked;
