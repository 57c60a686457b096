package org.adoptionportal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.ManyCases;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * However many cases there are, the database reads as much for a page of the list: rows are
 * counted, because times tell more of the machine. The many are due later than any other, and their
 * ids are lower than any that the portal gives.
 */
class WorklistReadsTest {

    private static final int AUTHORITY = Council.ofItsOwn();
    private static final int FEW = 2_000;
    private static final int MANY = 40_000;
    private static final int PAGE = 25;
    private static final int A_FEW_MORE = 4_000;

    private final Visitor ofCouncil =
            Visitor.signedInAs(People.staffOf(AUTHORITY, StaffRole.TRIAGE));
    private final Visitor onDuty =
            Visitor.signedInAs(
                    People.staffOf(AUTHORITY, StaffRole.TRIAGE, StaffRole.POST_ORDER_WORKER));
    private final Visitor everywhere = Visitor.signedInAs(People.staff(StaffRole.MANAGER));

    @AfterEach
    void away() {
        run("DELETE FROM case_file WHERE id <= " + MANY, "ANALYZE TABLE case_file");
    }

    @Test
    void aPageOfTheListReadsTheSameAmongFewCasesAndAmongMany() {
        for (int i = 0; i <= PAGE; i++) {
            Enquirer enquirer = Enquirer.valid();
            enquirer.answers().put("authority", Integer.toString(AUTHORITY));
            enquirer.sends();
        }
        upTo(0, FEW);
        Map<String, Long> few = reads();
        upTo(FEW, MANY);
        Map<String, Long> many = reads();
        assertThat(many)
                .allSatisfy((page, read) ->
                        assertThat(read.longValue())
                                .as(page)
                                .isLessThan(few.getOrDefault(page, 0L) + A_FEW_MORE));
    }

    private Map<String, Long> reads() {
        Map<String, Long> reads =
                List.of(
                                "/worklist",
                                "/worklist?whose=mine",
                                "/worklist?whose=unallocated",
                                "/worklist?overdue=yes")
                        .stream()
                        .collect(Collectors.toMap(Function.identity(), it -> reads(ofCouncil, it)));
        reads.put("everywhere", reads(everywhere, "/worklist"));
        reads.put("also those of no council yet", reads(onDuty, "/worklist"));
        return reads;
    }

    /** How many rows the database goes through for one page, in all of its tables. */
    private static long reads(Visitor visitor, String path) {
        visitor.get(path);
        long before = readSoFar();
        assertThat(visitor.get(path).status()).isEqualTo(200);
        return readSoFar() - before;
    }

    private static long readSoFar() {
        return Portal.running()
                .inTransaction(status -> {
                    try (Statement statement = status.getConnection().createStatement();
                            ResultSet rows =
                                    statement.executeQuery(
                                            "SHOW GLOBAL STATUS LIKE 'Handler_read%'")) {
                        long sum = 0;
                        while (rows.next()) {
                            sum += rows.getLong(2);
                        }
                        return sum;
                    }
                });
    }

    private static void upTo(int from, int to) {
        run(ManyCases.of(AUTHORITY, from, to), "ANALYZE TABLE case_file");
    }

    private static void run(String... statements) {
        Portal.running()
                .inTransaction(status -> {
                    Connection connection = status.getConnection();
                    try (Statement statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                        return statements.length;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
