/** What the nightly check found, for programs that act for an administrator. */
@NullMarked
package org.adoptionportal.check.api;

import org.jspecify.annotations.NullMarked;
