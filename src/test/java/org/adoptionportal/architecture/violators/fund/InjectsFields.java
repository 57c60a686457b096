package org.adoptionportal.architecture.violators.fund;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Has a field that nobody can see from outside. */
@Requires(env = "never")
final class InjectsFields {

    @Inject @Nullable Clock clock;
}
