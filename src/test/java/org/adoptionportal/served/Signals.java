package org.adoptionportal.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** What the operating system tells a process that we started. */
final class Signals {

    private static final long PATIENCE_SECONDS = 60;

    private Signals() {}

    /** Starts a process that does not outlive this one. */
    static Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    static void freeze(ProcessHandle process) {
        run("kill", "-STOP", Long.toString(process.pid()));
    }

    static void thaw(ProcessHandle process) {
        run("kill", "-CONT", Long.toString(process.pid()));
    }

    /** Ends it in order, and the hard way when it takes too long. */
    static void end(Process process) {
        process.destroy();
        await(process);
    }

    static void kill(Process process) {
        process.destroyForcibly();
        await(process);
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Whether a command did what it should. */
    static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
