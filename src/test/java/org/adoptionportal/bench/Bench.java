package org.adoptionportal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.DemoFolder;
import org.adoptionportal.dev.DevKeys;
import org.adoptionportal.dev.EmbeddedDatabase;
import org.adoptionportal.dev.LocalMailbox;
import org.adoptionportal.support.ManyCases;

/**
 * What {@code bin/bench} runs. It ends with a line for each figure: its name, requests a second,
 * the 99th percentile in milliseconds, and how it compares with the floor of the same run.
 */
final class Bench {

    private static final int FEW = 2_000;
    private static final int MANY = 200_000;
    private static final int COUNCIL = 1;
    private static final Path SCRIPT = Path.of("src/test/resources/bench/enquiry.lua");

    private final Path folder;
    private final SignedIn people;
    private final EmbeddedDatabase database;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(Path folder, SignedIn people, EmbeddedDatabase database) {
        this.folder = folder;
        this.people = people;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        SignedIn people = DemoFolder.served(folder, SignedIn::at);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                LocalMailbox mailbox = LocalMailbox.start()) {
            new Bench(folder, people, database).run(mailbox);
        }
    }

    private void run(LocalMailbox mailbox) throws IOException, InterruptedException, SQLException {
        Map<String, Object> settings = new HashMap<>(DevKeys.in(folder));
        settings.putAll(database.settings());
        settings.putAll(mailbox.settings());
        fill("DELETE FROM case_file WHERE id <= " + ManyCases.MOST, ManyCases.of(COUNCIL, 0, FEW));
        try (ServedPortal portal = ServedPortal.start(folder, settings)) {
            System.out.println("First answer after " + portal.firstAnswer().toMillis() + " ms");
            System.out.println("Memory at the start: " + portal.memory() + " MiB");
            measure(portal);
            System.out.println("Memory at the end: " + portal.memory() + " MiB");
        }
        figures.forEach(figure -> System.out.println(figure.against(figures.getFirst())));
    }

    private void measure(ServedPortal portal)
            throws IOException, InterruptedException, SQLException {
        Map<String, String> adopter = Map.of("Cookie", people.adopter());
        Map<String, String> manager = Map.of("Cookie", people.manager());
        Map<String, String> program = Map.of("Authorization", "Bearer " + people.token());
        String application = "/api/v1/applications/" + people.application();
        measure(portal, new Load("floor", FloorController.PATH, Map.of()));
        measure(portal, new Load("start", "/", Map.of()));
        measure(portal, new Load("tracker", "/applications/" + people.application(), adopter));
        measure(portal, new Load("worklist-2k", "/worklist", manager));
        fill(ManyCases.of(COUNCIL, FEW, MANY));
        measure(portal, new Load("worklist-200k", "/worklist", manager));
        measure(portal, new Load("api-read", application, program));
        measure(portal, new Load("enquiry", "/api/v1/enquiries", Map.of(), SCRIPT));
    }

    private void measure(ServedPortal portal, Load load) throws IOException, InterruptedException {
        System.out.println("Measuring " + load.name() + " …");
        figures.add(load.measured(portal.home()));
    }

    private void fill(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("ANALYZE TABLE case_file");
        }
    }
}
