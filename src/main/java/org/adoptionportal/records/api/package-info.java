/** Birth records for programs. */
@NullMarked
package org.adoptionportal.records.api;

import org.jspecify.annotations.NullMarked;
