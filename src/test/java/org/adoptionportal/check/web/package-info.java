/** The pages of what the nightly check found. */
@NullMarked
package org.adoptionportal.check.web;

import org.jspecify.annotations.NullMarked;
