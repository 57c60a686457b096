package org.adoptionportal.mentoring;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.check.Night;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;

/**
 * An instance of the portal that knows the made-up kind of case, which only managers and post-order
 * workers may see. When it is closed there never was such a case.
 */
final class MadeUpPortal implements AutoCloseable {

    private static final String ROLES =
            "INSERT INTO case_kind_role (kind, role) VALUES ('mentoring', 'POST_ORDER_WORKER'),"
                    + " ('mentoring', 'MANAGER')";
    private static final String CASES =
            "SELECT id FROM case_file WHERE kind = 'mentoring' UNION SELECT id FROM finding"
                    + " WHERE case_id IN (SELECT id FROM case_file WHERE kind = 'mentoring')";
    private static final String TABLES =
            "SELECT table_name FROM information_schema.columns"
                    + " WHERE table_schema = DATABASE() AND column_name = 'case_id'";

    private final EmbeddedServer server = Portal.running().another(Map.of("portal.mentoring", ""));

    MadeUpPortal() {
        Portal.running().inTransaction(status -> run(status.getConnection(), ROLES));
    }

    URI home() {
        return server.getURI();
    }

    Visitor visitor(Person person) {
        return Visitor.signedInAs(person, home());
    }

    CaseProgram program(Person person, String reference) {
        return new CaseProgram(api(person), reference);
    }

    Api api(Person person) {
        return Api.signedInAs(person).at(home());
    }

    /** This person asks for a mentor by this name; answers the reference. */
    String asks(Person person, String name, int council) {
        Viewer viewer =
                new Viewer(1, person.personaId(), PersonaKind.FAMILY, name, Set.of(), "test");
        return server.getApplicationContext().getBean(AskForMentor.class).ask(viewer, council);
    }

    void night(StoredCase first) {
        Night.passesOver(first, server.getApplicationContext());
    }

    @Override
    public void close() {
        server.close();
        forget();
    }

    private static void forget() {
        Portal.running()
                .inTransaction(status -> {
                    Connection database = status.getConnection();
                    List<String> cases = texts(database, CASES);
                    List<String> tables = texts(database, TABLES);
                    run(database, "SET FOREIGN_KEY_CHECKS = 0");
                    for (String id : cases) {
                        tables.forEach(it ->
                                run(database, "DELETE FROM " + it + " WHERE case_id = " + id));
                        run(database, "DELETE FROM case_file WHERE id = " + id);
                    }
                    run(database, "SET FOREIGN_KEY_CHECKS = 1");
                    return run(database, "DELETE FROM case_kind_role WHERE kind = 'mentoring'");
                });
    }

    private static int run(Connection database, String sql) {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Connection database, String sql) {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
