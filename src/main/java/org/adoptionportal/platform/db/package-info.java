/** How the database's ways are fitted to ours. Knows the clock and nobody else. */
@NullMarked
package org.adoptionportal.platform.db;

import org.jspecify.annotations.NullMarked;
