package org.adoptionportal.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.dev.DevKeys;
import org.adoptionportal.dev.EmbeddedDatabase;

/**
 * The portal as all tests of one process share it: one database server, one running application.
 */
public final class Portal {

    /** Where this one of the processes that share the tests keeps what is its own. */
    public static final Path FOLDER =
            Path.of("target", "tests-" + System.getProperty("portal.fork", "1"));

    private static final Portal RUNNING = new Portal();

    private final Map<String, Object> settings = new HashMap<>();
    private final EmbeddedServer server;

    @SuppressWarnings("resource")
    private Portal() {
        EmbeddedDatabase database = EmbeddedDatabase.forTests(FOLDER);
        settings.putAll(database.settings());
        settings.putAll(DevKeys.in(FOLDER));
        settings.putAll(Mailbox.settings());
        settings.put("micronaut.server.port", -1);
        settings.put("portal.attempts.per-address", 100_000);
        settings.put("portal.schedule.recurring", false);
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            server.close();
                            database.close();
                            Mailbox.stop();
                        }));
    }

    public static Portal running() {
        return RUNNING;
    }

    /** A second instance on the same database, for the caller to close. */
    public EmbeddedServer another() {
        return another(Map.of());
    }

    /** A second instance with some settings of its own. */
    public EmbeddedServer another(Map<String, Object> changes) {
        Map<String, Object> theirs = new HashMap<>(settings);
        theirs.putAll(changes);
        return ApplicationContext.run(EmbeddedServer.class, theirs, "test");
    }

    public URI uri(String path) {
        return server.getURI().resolve(path);
    }

    /** What of a link in an e-mail is ours: its path and query. */
    public String path(String link) {
        URI uri = URI.create(link);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** All beans of a type. */
    public <T> Collection<T> beans(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    /** Does something on the database in one transaction, which the portal's own beans join. */
    @SuppressWarnings("unchecked")
    public <T> T inTransaction(TransactionCallback<Connection, T> work) {
        return (T) bean(TransactionOperations.class).executeWrite(work);
    }
}
