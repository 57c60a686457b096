package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the database server through a shell that waits on a pipe from this process: when this
 * process ends, however it ends, the pipe closes and the shell shuts the server down cleanly. The
 * shell ends with the server. Ctrl-C reaches the whole terminal group, so both ignore it: the
 * portal decides when the database goes.
 */
final class ServerProcess {

    static final String LOG = "server.log";

    private static final String GUARD =
            """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            trap 'kill -TERM $server' TERM
            { while read -r _ <&3; do :; done; kill -TERM $server; } &
            while kill -0 $server 2>/dev/null; do wait $server; done
            kill $!
            """;

    private static final String ACCOUNT =
            """
            CREATE DATABASE IF NOT EXISTS portal;
            CREATE USER IF NOT EXISTS 'portal'@'localhost' IDENTIFIED BY 'portal';
            GRANT ALL ON portal.* TO 'portal'@'localhost';
            """;

    private ServerProcess() {}

    static Process start(DatabaseServer server, Path home, Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "guard"));
        command.add(server.home().resolve(server.program()).toString());
        command.addAll(arguments(server, home, data, port));
        command.addAll(server.options());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(LOG).toFile())
                .start();
    }

    /** The socket's name is relative, for the operating system limits its length to 107. */
    private static List<String> arguments(DatabaseServer server, Path home, Path data, int port)
            throws IOException {
        Path account = Files.writeString(home.resolve("init.sql"), ACCOUNT);
        return List.of(
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + server.home(),
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--socket=portal.sock",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--init-file=" + account);
    }
}
