package org.adoptionportal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.adoptionportal.served.Database;
import org.adoptionportal.served.Disk;
import org.adoptionportal.served.Installation;
import org.adoptionportal.served.Instance;
import org.adoptionportal.served.WallClock;
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
    private static final List<Duration> WRONG_BY =
            List.of(Duration.ofHours(2), Duration.ofHours(-1), Duration.ZERO);
    private static final Duration A_WHILE = Duration.ofSeconds(8);
    private static final int LAST = Integer.MAX_VALUE;

    private static final Acknowledged ACKNOWLEDGED = new Acknowledged();

    private static Disk disk;
    private static Installation portal;
    private static Tally tally;
    private static Enquirers enquirers;

    @BeforeAll
    static void start() throws IOException {
        Installation.emptied(FOLDER);
        disk = Disk.ofItsOwn(Installation.data(FOLDER));
        if (!disk.canBeFilled()) {
            System.out.println("FAULT diskFull: not tried, a small disk may not be mounted here");
        }
        if (!WallClock.canJump()) {
            System.out.println("FAULT clocksJump: not tried, libfaketime is not installed");
        }
        portal =
                Installation.start(
                        FOLDER,
                        Map.of(
                                "PORTAL_SCHEDULE_HEARTBEAT", "1s",
                                "PORTAL_SCHEDULE_POLLING", "1s",
                                "PORTAL_MAIL_RETRY", "1s",
                                "PORTAL_MAIL_TIMEOUT", "5s"));
        tally = new Tally(ACKNOWLEDGED, portal);
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
        tally.awaitMore();
        ACKNOWLEDGED.longestGap();
        ACKNOWLEDGED.answers();
    }

    @AfterEach
    void whatWasAcknowledgedIsThere(TestInfo fault) {
        if (enquirers.areDone()) {
            return;
        }
        tally.awaitMore();
        Map<Integer, Integer> answers = ACKNOWLEDGED.answers();
        String name = fault.getTestMethod().orElseThrow().getName();
        long gap = ACKNOWLEDGED.longestGap().toMillis();
        System.out.println("FAULT %s: longest gap %d ms, answers %s".formatted(name, gap, answers));
        tally.nothingIsMissing();
        assertThat(answers).doesNotContainKey(500);
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
            tally.awaitMore();
        }
    }

    @Test
    @Order(2)
    void databaseKilledFiveTimes() {
        for (int i = 0; i < 5; i++) {
            database().kill();
            database().startAgain();
            tally.awaitMore();
        }
    }

    @Test
    @Order(3)
    void connectionsToTheDatabaseCut() {
        for (int i = 0; i < 10; i++) {
            database().cable().cut();
            tally.awaitMore();
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
        tally.awaitMore(database()::startAgainIfItEnded);
    }

    /** First that of one instance, then the other's as well. */
    @Test
    @Order(8)
    void clocksJump() {
        Assumptions.assumeTrue(WallClock.canJump(), "libfaketime is not installed");
        List<WallClock> clocks =
                List.of(onClockOfItsOwn(portal.one()), onClockOfItsOwn(portal.two()));
        for (Duration wrongBy : WRONG_BY) {
            for (WallClock clock : clocks) {
                clock.jump(wrongBy);
                aWhile();
                tally.awaitMore();
            }
            tally.awaitAllSent();
        }
        List.of(portal.one(), portal.two()).forEach(each -> restart(each, Map.of()));
    }

    private static WallClock onClockOfItsOwn(Instance instance) {
        WallClock clock = WallClock.in(FOLDER.resolve("clock-" + instance.home().getPort()));
        restart(instance, clock.settings());
        return clock;
    }

    private static void restart(Instance instance, Map<String, String> changes) {
        instance.stop();
        instance.startAgain(changes);
        instance.awaitReady();
    }

    @Test
    @Order(9)
    void mailServerDown() {
        portal.mailCable().leadNowhere();
        aWhile();
        portal.mailServerIsBack();
        tally.awaitAllSent();
    }

    @Test
    @Order(10)
    void mailServerSlow() {
        portal.mailCable().slowDown(400);
        aWhile();
        portal.mailCable().slowDown(0);
        tally.awaitAllSent();
    }

    @Test
    @Order(11)
    void jobHolderFrozenPastItsLease() {
        portal.mailCable().slowDown(1_500);
        aWhile();
        portal.one().freeze();
        portal.mailCable().slowDown(0);
        tally.awaitAllSent();
        portal.one().thaw();
        portal.one().awaitReady();
        aWhile();
        tally.awaitAllSent();
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
            restart(instance, newer);
        }
        assertThat(database().count("SELECT COUNT(fault_test) FROM enquiry")).isZero();
    }

    @Test
    @Order(LAST)
    void everythingIsThereOnce() {
        enquirers.close();
        tally.awaitAllSent();
        tally.everythingIsThereOnce();
        System.out.printf(
                "FAULT enquiries %d, e-mails repeated %d%n",
                ACKNOWLEDGED.size(), tally.repeatedLetters());
    }

    private static void aWhile() {
        LockSupport.parkNanos(A_WHILE.toNanos());
    }
}
