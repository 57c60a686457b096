/**
 * What happens before the portal serves: its commands, and the check that everything it needs is
 * set. It runs before any bean exists and touches nothing but the environment and the database.
 */
@NullMarked
package org.adoptionportal.platform.start;

import org.jspecify.annotations.NullMarked;
