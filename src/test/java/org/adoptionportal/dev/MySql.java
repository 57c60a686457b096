package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Comes unpacked, in a folder that the build has made. */
record MySql(Path home) implements DatabaseServer {

    private static final long PATIENCE_SECONDS = 300;

    MySql {
        home = home.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public String program() {
        return "bin/mysqld";
    }

    @Override
    public void install(Path data, Path temporary) throws IOException {
        Path log = temporary.resolve("install.log");
        Process install =
                new ProcessBuilder(
                                home.resolve(program()).toString(),
                                "--no-defaults",
                                "--initialize-insecure",
                                "--user=" + System.getProperty("user.name"),
                                "--basedir=" + home,
                                "--datadir=" + data,
                                "--tmpdir=" + temporary)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!succeeded(install)) {
            throw new IOException("The database's system tables could not be made: see " + log);
        }
    }

    private static boolean succeeded(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Its default way of signing in asks for encryption or for a key of the server's. */
    @Override
    public List<String> options() {
        return List.of(
                "--default-authentication-plugin=mysql_native_password",
                "--mysqlx=OFF",
                "--disable-log-bin",
                "--performance-schema=OFF");
    }
}
