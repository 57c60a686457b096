package org.adoptionportal.platform.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.stream.Stream;

/** Starts a server, or says in words why it does not. */
public final class Start {

    private static final int FAILED = 1;

    private Start() {}

    /** Starts the server of a context; closes the context again when that fails. */
    public static EmbeddedServer serving(ApplicationContext context) {
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        try {
            return server.start();
        } catch (ServerStartupException e) {
            context.close();
            throw causes(e).anyMatch(BindException.class::isInstance) ? portTaken(server, e) : e;
        }
    }

    private static CannotStart portTaken(EmbeddedServer server, Throwable cause) {
        return new CannotStart(
                "Port "
                        + server.getPort()
                        + " is taken: stop what is running there, or set PORT to another number.",
                cause);
    }

    /** Does what is asked; a {@link CannotStart} is printed without its trace and ends with 1. */
    public static void orExplain(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            causes(e)
                    .filter(CannotStart.class::isInstance)
                    .findFirst()
                    .ifPresentOrElse(
                            reason -> System.err.println(reason.getMessage()), e::printStackTrace);
            System.exit(FAILED);
        }
    }

    private static Stream<Throwable> causes(Throwable top) {
        return Stream.iterate(top, cause -> cause != null, Throwable::getCause);
    }
}
