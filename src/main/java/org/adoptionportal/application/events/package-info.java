/** What other rooms may hear of applications. */
@NullMarked
package org.adoptionportal.application.events;

import org.jspecify.annotations.NullMarked;
