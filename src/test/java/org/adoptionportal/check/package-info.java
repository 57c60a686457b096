/** The nightly check, with faults that are made behind the portal's back. */
@NullMarked
package org.adoptionportal.check;

import org.jspecify.annotations.NullMarked;
