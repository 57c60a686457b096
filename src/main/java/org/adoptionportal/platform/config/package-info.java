/**
 * What an agency may put in its own folder ({@code CONFIG_DIR}) and how such files are read:
 * strictly, so that a slip of the pen stops the start with a sentence that says where. Knows nobody
 * else.
 */
@NullMarked
package org.adoptionportal.platform.config;

import org.jspecify.annotations.NullMarked;
