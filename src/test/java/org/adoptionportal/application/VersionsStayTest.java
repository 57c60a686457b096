package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.application.SnapshotStore.Content;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;

/** What was sent is kept byte by byte, however often it is changed. */
class VersionsStayTest {

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final String form = "/registrations/" + applicant.reference();

    @Test
    void aLaterChangeLeavesEveryVersionBeforeAsItWas() throws Exception {
        Map<Integer, String> first = versions();
        assertThat(first).containsOnlyKeys(1);
        change("Tallowford");
        Map<Integer, String> second = versions();
        assertThat(second).hasSize(2).containsAllEntriesOf(first);
        change("Latecombe");
        assertThat(versions()).hasSize(3).containsAllEntriesOf(second);
    }

    @Test
    void theFirstIsEverythingAsItWasSentAndOpensAsBeforeTheTableHadItsName() throws Exception {
        change("Tallowford");
        Content content = first();
        assertThat(content.sheets()).hasSize(14);
        assertThat(content.sheets().toString()).contains("Wherryford").doesNotContain("Tallowford");
    }

    @Test
    void whatWasSentBeforeThereWereVersionsIsTakenAlong() throws Exception {
        Map<Integer, String> before = versions();
        run(
                "INSERT INTO registration_snapshot (application_id, form_version, sealed, sent_at)"
                        + " SELECT application_id, form_version, sealed, sent_at"
                        + " FROM registration_version"
                        + whereMine());
        run("DELETE FROM registration_version" + whereMine());
        assertThat(versions()).isEmpty();
        run(copying());
        run("DELETE FROM registration_snapshot" + whereMine());
        assertThat(versions()).isEqualTo(before);
        Program program = Program.of(person);
        var sent = program.get("/api/v1/applications/" + applicant.reference() + "/versions");
        assertThat(sent.json().get("versions").get(0).get("sentBy").getIntValue()).isEqualTo(1);
    }

    /** The statement of the migration that copies what there was. */
    private static String copying() throws Exception {
        String migration = Files.readString(Path.of("migrations/V021__changes.sql"));
        int begin = migration.indexOf("INSERT INTO registration_version");
        return migration.substring(begin, migration.indexOf(';', begin));
    }

    private String whereMine() {
        return " WHERE application_id = (SELECT id FROM adopter_application WHERE reference = '"
                + applicant.reference()
                + "')";
    }

    private static void run(String sql) {
        Portal.running()
                .inTransaction(transaction -> {
                    try (Statement statement = transaction.getConnection().createStatement()) {
                        return statement.executeUpdate(sql);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void change(String town) {
        Changes.writes(applicant.visitor(), form, "home", "address", "town", town);
        assertThat(Changes.sends(applicant.visitor(), form, "home", "We moved").status())
                .isEqualTo(200);
    }

    private Content first() throws Exception {
        String sealed = String.valueOf(versions().get(1));
        byte[] bytes = HexFormat.of().parseHex(sealed.substring(sealed.indexOf(' ') + 1));
        long id = Long.parseLong(sealed.substring(0, sealed.indexOf(' ')));
        return Portal.running()
                .bean(SealedJson.class)
                .open("registration_snapshot", id, "sealed", bytes, Content.class);
    }

    /** The application's id and what is sealed, by the number of the version. */
    private Map<Integer, String> versions() throws Exception {
        return Portal.running()
                .inTransaction(transaction -> {
                    try (PreparedStatement all =
                            transaction
                                    .getConnection()
                                    .prepareStatement(
                                            "SELECT v.number, v.application_id, v.sealed"
                                                    + " FROM registration_version v"
                                                    + " JOIN adopter_application a"
                                                    + " ON a.id = v.application_id"
                                                    + " WHERE a.reference = ?")) {
                        all.setString(1, applicant.reference());
                        ResultSet rows = all.executeQuery();
                        Map<Integer, String> sealed = new LinkedHashMap<>();
                        while (rows.next()) {
                            sealed.put(
                                    rows.getInt(1),
                                    rows.getLong(2)
                                            + " "
                                            + HexFormat.of().formatHex(rows.getBytes(3)));
                        }
                        return sealed;
                    }
                });
    }
}
