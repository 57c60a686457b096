package org.adoptionportal.platform.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
            throw causes(e).anyMatch(BindException.class::isInstance)
                    ? portTaken(server.getPort(), e)
                    : e;
        }
    }

    /** Refuses a port on this machine that is taken, before anything slow is begun. */
    public static void checkFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw portTaken(port, e);
        }
    }

    private static CannotStart portTaken(int port, Throwable cause) {
        return new CannotStart(
                "Port "
                        + port
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
