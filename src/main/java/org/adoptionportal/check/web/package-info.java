/** The page on which an administrator reads what the nightly check found, and settles it. */
@NullMarked
package org.adoptionportal.check.web;

import org.jspecify.annotations.NullMarked;
