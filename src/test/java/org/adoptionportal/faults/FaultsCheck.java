package org.adoptionportal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.adoptionportal.dev.LocalMailbox.Letter;
import org.adoptionportal.served.Database;
import org.adoptionportal.served.Disk;
import org.adoptionportal.served.Installation;
import org.adoptionportal.served.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * While programs enquire, one thing after the other goes wrong. After each, whatever was
 * acknowledged is there; at the end everything is there once.
 */
@Timeout(900)
@TestMethodOrder(OrderAnnotation.class)
class FaultsCheck {

    private static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();
    private static final Path CLOCK = FOLDER.resolve("clock");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofSeconds(8);
    private static final int SIGN_OF_LIFE = 40;
    private static final int LAST = Integer.MAX_VALUE;

    private static final Acknowledged ACKNOWLEDGED = new Acknowledged();

    private static Disk disk;
    private static Installation portal;
    private static Enquirers enquirers;

    @BeforeAll
    static void start() throws IOException {
        Installation.emptied(FOLDER);
        JumpingClock.jump(CLOCK, Duration.ZERO);
        disk = Disk.ofItsOwn(Installation.data(FOLDER));
        if (!disk.canBeFilled()) {
            System.out.println("FAULT diskFull: not tried, a small disk may not be mounted here");
        }
        portal =
                Installation.start(
                        FOLDER,
                        Map.of(
                                "MICRONAUT_ENVIRONMENTS", JumpingClock.ENVIRONMENT,
                                "FAULTS_CLOCK", CLOCK.toString(),
                                "PORTAL_SCHEDULE_HEARTBEAT", "1s",
                                "PORTAL_SCHEDULE_POLLING", "1s",
                                "PORTAL_MAIL_RETRY", "1s",
                                "PORTAL_MAIL_TIMEOUT", "5s"));
        enquirers = Enquirers.start(portal, ACKNOWLEDGED);
    }

    @AfterAll
    static void stop() {
        enquirers.close();
        portal.close();
        disk.close();
    }

    @BeforeEach
    void allIsWell() {
        portal.one().awaitReady();
        portal.two().awaitReady();
        awaitMore();
        ACKNOWLEDGED.longestGap();
        ACKNOWLEDGED.answers();
    }

    @AfterEach
    void whatWasAcknowledgedIsThere(TestInfo fault) {
        if (enquirers.areDone()) {
            return;
        }
        awaitMore();
        Map<Integer, Integer> answers = ACKNOWLEDGED.answers();
        System.out.printf(
                "FAULT %s: longest gap %d ms, answers %s%n",
                fault.getTestMethod().orElseThrow().getName(),
                ACKNOWLEDGED.longestGap().toMillis(),
                answers);
        Set<String> acknowledged = new HashSet<>(ACKNOWLEDGED.references().values());
        acknowledged.removeAll(stored());
        assertThat(acknowledged).as("acknowledged, and not there").isEmpty();
        assertThat(answers).doesNotContainKey(500);
    }

    private static Set<String> stored() {
        return new HashSet<>(database().column("SELECT reference FROM enquiry"));
    }

    private static Database database() {
        return portal.database();
    }

    @Test
    @Order(1)
    void instanceKilledTenTimes() {
        for (int i = 0; i < 10; i++) {
            Instance instance = i % 2 == 0 ? portal.one() : portal.two();
            instance.kill();
            instance.startAgain();
            instance.awaitReady();
            awaitMore();
        }
    }

    @Test
    @Order(2)
    void databaseKilledFiveTimes() {
        for (int i = 0; i < 5; i++) {
            database().kill();
            database().startAgain();
            awaitMore();
        }
    }

    @Test
    @Order(3)
    void connectionsToTheDatabaseCut() {
        for (int i = 0; i < 10; i++) {
            database().cable().cut();
            awaitMore();
        }
    }

    @Test
    @Order(4)
    void databaseStopped() throws IOException, InterruptedException {
        database().stop();
        List<Refused> refused = Refused.tenTimes(portal.one().home());
        database().startAgain();
        System.out.println("FAULT databaseStopped: an instance itself answers " + refused);
        assertThat(refused)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.retryAfter()).matches("[1-9]\\d*");
                    assertThat(answer.after()).isLessThan(Duration.ofSeconds(3));
                });
    }

    @Test
    @Order(5)
    void instanceFrozen() {
        portal.one().freeze();
        aWhile();
        aWhile();
        portal.one().thaw();
    }

    @Test
    @Order(6)
    void databaseFrozen() {
        database().freeze();
        aWhile();
        database().thaw();
    }

    @Test
    @Order(7)
    void diskFull() {
        Assumptions.assumeTrue(disk.canBeFilled(), "A small disk may not be mounted here");
        disk.fill();
        aWhile();
        disk.empty();
        awaitMore(database()::startAgainIfItEnded);
    }

    @Test
    @Order(8)
    void clockJumps() {
        for (Duration wrongBy : List.of(Duration.ofHours(2), Duration.ofHours(-2), Duration.ZERO)) {
            JumpingClock.jump(CLOCK, wrongBy);
            awaitMore();
        }
    }

    @Test
    @Order(9)
    void mailServerDown() {
        portal.mailCable().leadNowhere();
        aWhile();
        portal.mailServerIsBack();
        awaitAllSent();
    }

    @Test
    @Order(10)
    void mailServerSlow() {
        portal.mailCable().slowDown(400);
        aWhile();
        portal.mailCable().slowDown(0);
        awaitAllSent();
    }

    @Test
    @Order(11)
    void jobHolderFrozenPastItsLease() {
        portal.mailCable().slowDown(1_500);
        aWhile();
        portal.one().freeze();
        portal.mailCable().slowDown(0);
        awaitAllSent();
        portal.one().thaw();
        portal.one().awaitReady();
        aWhile();
        awaitAllSent();
    }

    @Test
    @Order(12)
    void restartedOneByOneWhileMigrating() throws IOException {
        Path more = Files.createDirectories(FOLDER.resolve("migrations"));
        Files.writeString(
                more.resolve("V9001__fault_test.sql"),
                "ALTER TABLE enquiry ADD COLUMN fault_test INT NULL, ADD INDEX (fault_test)");
        Map<String, String> newer =
                Map.of(
                        "FLYWAY_DATASOURCES_DEFAULT_LOCATIONS",
                        "classpath:db/migration,filesystem:" + more);
        for (Instance instance : List.of(portal.one(), portal.two())) {
            instance.stop();
            instance.startAgain(newer);
            instance.awaitReady();
        }
        assertThat(database().count("SELECT COUNT(fault_test) FROM enquiry")).isZero();
    }

    /** Each enquiry made one case, one key, one e-mail to be sent; and that was sent. */
    @Test
    @Order(LAST)
    void everythingIsThereOnce() {
        enquirers.close();
        awaitAllSent();
        Map<String, String> acknowledged = ACKNOWLEDGED.references();
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        assertThat(database().column("SELECT reference FROM enquiry"))
                .containsExactlyInAnyOrderElementsOf(acknowledged.values());
        assertThat(database().count("SELECT COUNT(*) FROM case_file"))
                .isEqualTo(acknowledged.size());
        assertThat(database().count("SELECT COUNT(*) FROM once")).isEqualTo(acknowledged.size());
        assertThat(database().count("SELECT COUNT(*) FROM notification"))
                .isEqualTo(acknowledged.size());
        Map<String, List<Letter>> letters =
                portal.mailbox().newestFirst().stream().collect(Collectors.groupingBy(Letter::to));
        assertThat(letters).hasSize(acknowledged.size());
        assertThat(letters.values())
                .allSatisfy(same ->
                        assertThat(same)
                                .extracting(Letter::text)
                                .containsOnly(same.getFirst().text()));
        long repeats = letters.values().stream().mapToLong(same -> same.size() - 1).sum();
        System.out.printf(
                "FAULT enquiries %d, e-mails repeated %d%n", acknowledged.size(), repeats);
    }

    private static void awaitAllSent() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () ->
                                database()
                                        .count(
                                                "SELECT COUNT(*) FROM notification WHERE status <> 'SENT' AND"
                                                        + " queued_at < UTC_TIMESTAMP() - INTERVAL 2 SECOND"),
                        waiting -> waiting == 0);
    }

    /** Awaits that enquiries are taken: more than could have been under way. */
    private static void awaitMore() {
        awaitMore(() -> {});
    }

    private static void awaitMore(Runnable meanwhile) {
        int before = ACKNOWLEDGED.size();
        await().atMost(PATIENCE)
                .until(() -> {
                    meanwhile.run();
                    return ACKNOWLEDGED.size() >= before + SIGN_OF_LIFE;
                });
    }

    private static void aWhile() {
        LockSupport.parkNanos(A_WHILE.toNanos());
    }
}
