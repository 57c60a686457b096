package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.application.SnapshotStore.Content;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/** What was sent is kept byte by byte, however often it is changed. */
class VersionsStayTest {

    private final Applicant applicant = Applicant.whoSent(People.adopter());
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
