package org.adoptionportal.dev;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an operator does to back up a database, and to restore it into an empty one. */
public final class DatabaseCopy {

    private final EmbeddedDatabase database;

    public DatabaseCopy(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Writes all of it to a file while it is in use, as it is at one moment. */
    public void backUp(Path file) throws IOException, InterruptedException {
        run(
                "mariadb-dump",
                List.of("--single-transaction"),
                Redirect.PIPE,
                Redirect.to(file.toFile()));
    }

    public void restore(Path file) throws IOException, InterruptedException {
        run("mariadb", List.of(), Redirect.from(file.toFile()), Redirect.DISCARD);
    }

    private void run(String program, List<String> options, Redirect in, Redirect out)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(new MariaDb().home().resolve("bin").resolve(program).toString());
        command.addAll(
                List.of(
                        "--no-defaults",
                        "--protocol=tcp",
                        "--host=127.0.0.1",
                        "--port=" + database.port(),
                        "--user=" + database.user(),
                        "--password=" + database.password(),
                        "--skip-ssl"));
        command.addAll(options);
        command.add(database.name());
        Process process =
                new ProcessBuilder(command)
                        .redirectInput(in)
                        .redirectOutput(out)
                        .redirectError(Redirect.INHERIT)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " ended with " + process.exitValue());
        }
    }
}
