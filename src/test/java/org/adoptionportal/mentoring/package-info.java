/**
 * A kind of case that is made up, to prove that a new one needs no change in the rooms that know no
 * kind: people who adopted ask to meet somebody who did so before them. It is there only in an
 * instance of the portal that is started with {@code portal.mentoring}.
 */
@Configuration
@Requires(property = "portal.mentoring")
@NullMarked
package org.adoptionportal.mentoring;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
