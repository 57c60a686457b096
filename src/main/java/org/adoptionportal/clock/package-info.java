/**
 * When something is due: working days, rules whose numbers change with the date, holds. Works dates
 * out and never decides anything; it may touch the platform and the agency's folder, no table.
 */
@NullMarked
package org.adoptionportal.clock;

import org.jspecify.annotations.NullMarked;
