package org.adoptionportal.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import org.adoptionportal.dev.DevKeys;
import org.adoptionportal.dev.ExampleAgency;
import org.adoptionportal.dev.FreePort;
import org.adoptionportal.dev.LocalMailbox;
import org.apache.commons.io.FileUtils;

/** Two instances behind the proxy, with database and mail server; all of it on loopback. */
public final class Installation implements AutoCloseable {

    private static final String[] SMALL = {"-Xmx384m", "-XX:+UseSerialGC"};
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Database database;
    private final LocalMailbox mailbox;
    private final Relay mailCable;
    private final List<Instance> instances;
    private final Proxy proxy;
    private final URI home;

    private Installation(
            Database database,
            LocalMailbox mailbox,
            Relay mailCable,
            List<Instance> instances,
            Proxy proxy,
            URI home) {
        this.database = database;
        this.mailbox = mailbox;
        this.mailCable = mailCable;
        this.instances = instances;
        this.proxy = proxy;
        this.home = home;
    }

    /** The folder, with nothing in it. */
    public static Path emptied(Path folder) {
        try {
            FileUtils.deleteDirectory(folder.toFile());
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its database lives. */
    public static Path data(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("database"));
    }

    /** Returns when both instances serve. */
    @SuppressWarnings("resource")
    public static Installation start(Path folder, Map<String, String> changes) {
        try {
            Database database = Database.start(data(folder));
            LocalMailbox mailbox = LocalMailbox.start();
            Relay mail = Relay.to(port(mailbox));
            int port = FreePort.find();
            Map<String, String> settings = settings(folder, database, mail, port);
            settings.putAll(changes);
            Instance one = Instance.start(folder, "one", settings, SMALL);
            one.awaitReady();
            Instance two = Instance.start(folder, "two", settings, SMALL);
            two.awaitReady();
            Proxy proxy = Proxy.start(folder, port, one, two);
            return new Installation(
                    database, mailbox, mail, List.of(one, two), proxy, Proxy.home(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> settings(
            Path folder, Database database, Relay mail, int port) throws IOException {
        Map<String, String> settings = new HashMap<>(database.settings());
        DevKeys.in(folder).forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("MAIL_HOST", "127.0.0.1");
        settings.put("MAIL_PORT", Integer.toString(mail.port()));
        settings.put("MAIL_FROM", "portal@example.org");
        settings.put("MAIL_STARTTLS", "false");
        settings.put("CONFIG_DIR", ExampleAgency.in(folder.resolve("config")).toString());
        settings.put("PUBLIC_URL", "https://localhost:" + port);
        settings.put("TRUSTED_PROXIES", "127.0.0.1");
        settings.put("PORTAL_ATTEMPTS_PER_ADDRESS", "1000000");
        return settings;
    }

    public Database database() {
        return database;
    }

    public LocalMailbox mailbox() {
        return mailbox;
    }

    /** Between the portal and its mail server. */
    public Relay mailCable() {
        return mailCable;
    }

    public Instance one() {
        return instances.getFirst();
    }

    public Instance two() {
        return instances.getLast();
    }

    public void mailServerIsBack() {
        mailCable.leadTo(port(mailbox));
    }

    private static int port(LocalMailbox mailbox) {
        return (Integer) mailbox.settings().getOrDefault("MAIL_PORT", 0);
    }

    /** Where people come in. */
    public URI home() {
        return home;
    }

    /** For connections that trust the proxy's certificate. */
    public SocketFactory sockets() {
        return proxy.trusting().getSocketFactory();
    }

    public HttpClient client() {
        return clientBuilder().build();
    }

    /**
     * One who comes from an address of their own.
     *
     * @param number from 2 to 254: the last part of the address
     */
    public HttpClient client(int number) {
        byte[] address = {127, 0, 0, (byte) number};
        try {
            return clientBuilder().localAddress(InetAddress.getByAddress(address)).build();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpClient.Builder clientBuilder() {
        return HttpClient.newBuilder().sslContext(proxy.trusting()).connectTimeout(CONNECT);
    }

    @Override
    public void close() {
        proxy.close();
        instances.forEach(Instance::close);
        mailCable.close();
        mailbox.close();
        database.close();
    }
}
