package org.adoptionportal.platform.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnceTest {

    private static final String ADA = "persona:1";
    private static final String ROUTE = "POST /things";
    private static final Map<String, String> BODY = Map.of("name", "one");
    private static final AtomicLong IDS = new AtomicLong();

    private final Once once = Portal.running().bean(Once.class);
    private final DecidedRows rows = Portal.running().bean(DecidedRows.class);
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void table() {
        Portal.running()
                .inTransaction(transaction -> {
                    try (Statement statement = transaction.getConnection().createStatement()) {
                        return statement.execute(
                                "CREATE TABLE IF NOT EXISTS once_test_decided"
                                        + " (id BIGINT NOT NULL PRIMARY KEY,"
                                        + " what VARCHAR(100) NOT NULL)");
                    }
                });
    }

    @Test
    void repeatsTheFirstAnswerWithoutDecidingAgain() {
        Outcome first = once.perform(ADA, ROUTE, key, BODY, decides("first"));
        Outcome second = once.perform(ADA, ROUTE, key, BODY, decides("second"));

        assertThat(first).isEqualTo(new Outcome("first", false));
        assertThat(second).isEqualTo(new Outcome("first", true));
        assertThat(rows.countByWhat(key)).isOne();
    }

    @Test
    void seesTheSameBodyInAnotherOrder() {
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("town", "Ware");
        turned.put("name", List.of(1, 2));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", List.of(1, 2));
        body.put("town", "Ware");

        once.perform(ADA, ROUTE, key, body, decides("first"));

        assertThat(once.perform(ADA, ROUTE, key, turned, decides("second")).replayed()).isTrue();
    }

    @Test
    void refusesAnotherBody() {
        once.perform(ADA, ROUTE, key, BODY, decides("first"));

        assertThatThrownBy(() ->
                        once.perform(ADA, ROUTE, key, Map.of("name", "two"), decides("second")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey(Once.FIELD));
        assertThat(rows.countByWhat(key)).isOne();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "two words", "Łódź", "line\nbreak"})
    void refusesAKeyThatIsMissingOrMalformed(String bad) {
        assertThatThrownBy(() -> once.perform(ADA, ROUTE, bad, BODY, decides("never")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void takesAKeyOfAHundredCharactersAndNoLonger() {
        String longest = (key + "-".repeat(100)).substring(0, 100);
        once.perform(ADA, ROUTE, longest, BODY, decides("done"));

        assertThat(once.perform(ADA, ROUTE, longest, BODY, decides("again")).replayed()).isTrue();
        assertThatThrownBy(() -> once.perform(ADA, ROUTE, longest + "x", BODY, decides("never")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void keepsNothingOfADecisionThatThrows() {
        Supplier<String> fails =
                () -> {
                    throw new Refusal.Conflict(decides("lost").get());
                };

        assertThatThrownBy(() -> once.perform(ADA, ROUTE, key, BODY, fails))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(rows.countByWhat(key)).isZero();
        assertThat(once.perform(ADA, ROUTE, key, BODY, decides("done")))
                .isEqualTo(new Outcome("done", false));
        assertThat(rows.countByWhat(key)).isOne();
    }

    @Test
    void keepsActorsRoutesAndLetterCaseApart() {
        once.perform(ADA, ROUTE, key, BODY, decides("first"));

        assertThat(once.perform("persona:2", ROUTE, key, BODY, decides("2")).result())
                .isEqualTo("2");
        assertThat(once.perform(ADA, "POST /others", key, BODY, decides("3")).result())
                .isEqualTo("3");
        assertThat(once.perform(ADA, ROUTE, "A" + key, BODY, decides("4")).result()).isEqualTo("4");
        assertThat(once.perform(ADA, ROUTE, "a" + key, BODY, decides("5")).result()).isEqualTo("5");
    }

    @Test
    void decidesOnceHoweverManyAskAtTheSameMoment() throws Exception {
        List<Outcome> outcomes =
                twentyTimes(() -> once.perform(ADA, ROUTE, key, BODY, decides("done")));

        assertThat(outcomes).extracting(Outcome::result).containsOnly("done");
        assertThat(outcomes).filteredOn(outcome -> !outcome.replayed()).hasSize(1);
        assertThat(rows.countByWhat(key)).isOne();
    }

    @Test
    void decidesOnceWhenTheFirstOfManyFails() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> failsAtFirst =
                () -> {
                    String result = decides("done").get();
                    if (asked.incrementAndGet() == 1) {
                        throw new Refusal.Conflict("Not yet");
                    }
                    return result;
                };

        List<Object> answers =
                twentyTimes(() -> {
                    try {
                        return once.perform(ADA, ROUTE, key, BODY, failsAtFirst);
                    } catch (Refusal.Conflict e) {
                        return e;
                    }
                });

        assertThat(answers).filteredOn(Refusal.class::isInstance).hasSize(1);
        assertThat(answers).contains(new Outcome("done", false));
        assertThat(rows.countByWhat(key)).isOne();
    }

    @Test
    void decidesAgainWhenTheDatabaseBrokeADeadlock() {
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> victimAtFirst =
                () -> {
                    String result = decides("done").get();
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException(
                                new SQLException("deadlock", "40001", 1213));
                    }
                    return result;
                };

        assertThat(once.perform(ADA, ROUTE, key, BODY, victimAtFirst))
                .isEqualTo(new Outcome("done", false));
        assertThat(rows.countByWhat(key)).isOne();
    }

    @Test
    void refusesToRunInsideATransaction() {
        assertThatThrownBy(() ->
                        Portal.running()
                                .inTransaction(
                                        t -> once.perform(ADA, ROUTE, key, BODY, decides("never"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private Supplier<String> decides(String result) {
        return () -> {
            rows.save(new Decided(IDS.incrementAndGet(), key));
            return result;
        };
    }

    private static <T> List<T> twentyTimes(Callable<T> call)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(20, call))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
