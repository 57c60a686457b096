package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A database server that the portal runs on: where its programs are, and what it asks for. */
sealed interface DatabaseServer permits MariaDb, MySql {

    /** The folder of MySQL's files in a test run that is for MySQL; not set in any other. */
    String MYSQL = "portal.mysql";

    /** The server that this test run is for. */
    static DatabaseServer underTest() {
        String files = System.getProperty(MYSQL);
        return files == null ? new MariaDb() : new MySql(Path.of(files));
    }

    /** Sets its data folders apart from those of the other. */
    String name();

    /** The folder of its files. */
    Path home() throws IOException;

    /** The program that serves, below {@link #home()}. */
    String program();

    /** Makes the system tables of a new, empty data folder. */
    void install(Path data, Path temporary) throws IOException;

    /** What it is told beside what both are told. */
    List<String> options();
}
