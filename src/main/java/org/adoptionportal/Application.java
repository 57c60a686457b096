package org.adoptionportal;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.runtime.Micronaut;
import org.adoptionportal.platform.crypto.NewKeys;

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
        if (args.length > 0 && args[0].equals("new-keys")) {
            NewKeys.print(System.out);
            return;
        }
        Micronaut.run(Application.class, args);
    }
}
