package org.adoptionportal;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.runtime.Micronaut;

/** Starts the portal of one agency. */
public final class Application {

    private Application() {}

    /** Environments are named by whoever starts the portal, never guessed from the machine. */
    @ContextConfigurer
    static final class NamedEnvironmentsOnly implements ApplicationContextConfigurer {
        @Override
        public void configure(ApplicationContextBuilder builder) {
            builder.deduceEnvironment(false).banner(false);
        }
    }

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
