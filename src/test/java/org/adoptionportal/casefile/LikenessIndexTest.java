package org.adoptionportal.casefile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Somebody;
import org.junit.jupiter.api.Test;

/** Other cases are found by an index, however much the service knows. */
class LikenessIndexTest {

    private static final int MANY = 3_000;

    @Test
    void neitherSideIsReadWhole() {
        long other = caseOf(Somebody.unlikeOthers());
        long own = caseOf(Somebody.unlikeOthers());
        SearchIndex index = Portal.running().bean(SearchIndex.class);
        index.put(other, List.of(new SearchTerm(Kind.NAME, names())));
        try {
            assertThat(plan(own)).contains("m ref PRIMARY", "o ref search_token_find");
        } finally {
            index.put(other, List.of());
        }
    }

    private static String names() {
        return Stream.generate(() -> UUID.randomUUID().toString().replace("-", ""))
                .limit(MANY)
                .collect(joining(" "));
    }

    private static long caseOf(Somebody somebody) {
        String reference = somebody.sends().reference();
        return Portal.running()
                .inTransaction(status -> {
                    try (var statement = status.getConnection().createStatement()) {
                        return caseOf(statement, reference);
                    }
                });
    }

    private static long caseOf(Statement statement, String reference) throws SQLException {
        var row =
                statement.executeQuery(
                        "SELECT id FROM case_file WHERE reference = '" + reference + "'");
        row.next();
        return row.getLong(1);
    }

    private static List<String> plan(long caseId) {
        String sql =
                LikenessRepository.ALIKE
                        .replace(":caseId", Long.toString(caseId))
                        .replaceAll(":viewer(IsStaff|Authority|Persona)", "1")
                        .replace(":viewerRemits", "'TRIAGE@0'")
                        .replace(":viewerAt", "'9999-01-01'");
        return Portal.running()
                .inTransaction(status -> {
                    try (var statement = status.getConnection().createStatement()) {
                        statement.execute("ANALYZE TABLE search_token");
                        return lines(statement, "EXPLAIN " + sql);
                    }
                });
    }

    private static List<String> lines(Statement statement, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        var rows = statement.executeQuery(sql);
        while (rows.next()) {
            lines.add(
                    rows.getString("table")
                            + " "
                            + rows.getString("type")
                            + " "
                            + rows.getString("key"));
        }
        return lines;
    }
}
