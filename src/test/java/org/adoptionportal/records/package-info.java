/** Tests of birth records. */
@NullMarked
package org.adoptionportal.records;

import org.jspecify.annotations.NullMarked;
