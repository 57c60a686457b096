package org.adoptionportal.dev;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.adoptionportal.platform.start.Start;

/** A whole portal in one data folder: database server, mailbox, demo data, and the portal. */
final class DevPortal implements AutoCloseable {

    private final Map<String, Object> settings;
    private final EmbeddedDatabase database;
    private final LocalMailbox mailbox;
    private final EmbeddedServer server;

    private DevPortal(
            Map<String, Object> settings,
            EmbeddedDatabase database,
            LocalMailbox mailbox,
            EmbeddedServer server) {
        this.settings = settings;
        this.database = database;
        this.mailbox = mailbox;
        this.server = server;
    }

    /**
     * Returns when the portal serves.
     *
     * @param port 0 for any free port
     * @param progress is told before each slow step
     */
    static DevPortal start(Path folder, int port, Consumer<String> progress) {
        Start.checkFree(port);
        progress.accept("Starting the database server in " + folder + " …");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        LocalMailbox mailbox = LocalMailbox.start();
        try {
            progress.accept("Starting the portal …");
            Map<String, Object> settings = settings(folder, port, database, mailbox);
            ApplicationContext context =
                    ApplicationContext.builder("dev")
                            .properties(settings)
                            .singletons(mailbox)
                            .start();
            fill(context.getBean(DemoData.class), progress);
            return new DevPortal(settings, database, mailbox, Start.serving(context));
        } catch (RuntimeException e) {
            mailbox.close();
            database.close();
            throw e;
        }
    }

    private static Map<String, Object> settings(
            Path folder, int port, EmbeddedDatabase database, LocalMailbox mailbox) {
        Map<String, Object> settings = new HashMap<>();
        settings.putAll(database.settings());
        settings.putAll(mailbox.settings());
        settings.putAll(DevKeys.in(folder));
        settings.put("PUBLIC_URL", "http://localhost:" + port);
        settings.put("micronaut.server.port", port == 0 ? -1 : port);
        return settings;
    }

    private static void fill(DemoData demo, Consumer<String> progress) {
        if (demo.isWanted()) {
            progress.accept("Filling the empty database with fictional cases …");
            demo.fill();
        }
    }

    Map<String, Object> settings() {
        return settings;
    }

    LocalMailbox mailbox() {
        return mailbox;
    }

    void stopDatabase() {
        database.close();
    }

    URI uri(String path) {
        return server.getURI().resolve(path);
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** The database server goes last, so that nothing in flight is lost. */
    @Override
    public void close() {
        server.stop();
        mailbox.close();
        database.close();
    }
}
