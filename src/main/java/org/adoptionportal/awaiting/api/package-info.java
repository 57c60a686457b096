/** What is awaited in a case, for programs: all of it for staff, their own part for its people. */
@NullMarked
package org.adoptionportal.awaiting.api;

import org.jspecify.annotations.NullMarked;
