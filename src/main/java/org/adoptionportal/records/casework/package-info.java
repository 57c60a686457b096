/** Requests for birth records as staff work them. */
@NullMarked
package org.adoptionportal.records.casework;

import org.jspecify.annotations.NullMarked;
