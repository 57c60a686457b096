/** What every part of the API shares: versions of things, and slices of lists. */
@NullMarked
package org.adoptionportal.platform.web.api;

import org.jspecify.annotations.NullMarked;
