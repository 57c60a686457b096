package org.adoptionportal.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of the database that the environment names, before the portal itself runs. */
public final class Schema {

    private static final int PATIENCE_SECONDS = 5;

    private final String url;
    private final String user;
    private final String password;

    private Schema(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** As the portal itself sees it. */
    public static Schema ofPortal(Map<String, String> environment) {
        return new Schema(
                environment.getOrDefault("DATABASE_URL", ""),
                environment.getOrDefault("DATABASE_USER", ""),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }

    /** As the user who may change tables sees it: MIGRATION_USER, or else DATABASE_USER. */
    public static Schema ofMigration(Map<String, String> environment) {
        Schema portal = ofPortal(environment);
        return environment.containsKey("MIGRATION_USER")
                ? new Schema(
                        portal.url,
                        environment.getOrDefault("MIGRATION_USER", ""),
                        environment.getOrDefault("MIGRATION_PASSWORD", ""))
                : portal;
    }

    /**
     * Brings the tables up to this version of the portal; doing it again is harmless.
     *
     * @return how many changes were made
     */
    public int migrate() {
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart("The database was not migrated: " + e.getMessage(), e);
        }
    }

    /** Refuses a database that does not answer. */
    public void checkAnswers() {
        if (url.isBlank()) {
            throw new CannotStart("DATABASE_URL is not set: it names the database.");
        }
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database does not answer: check DATABASE_URL, DATABASE_USER and"
                            + " DATABASE_PASSWORD. It said: "
                            + firstLine(e),
                    e);
        }
    }

    /** Refuses a database that lacks changes which this version needs. */
    public void checkUpToDate() {
        int pending = flyway().info().pending().length;
        if (pending > 0) {
            throw new CannotStart(
                    "The database lacks "
                            + pending
                            + " change(s) of this version: run java -jar adoption-portal.jar"
                            + " migrate first, or set PORTAL_MIGRATE_ON_START=true.");
        }
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(url, user, password).load();
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
