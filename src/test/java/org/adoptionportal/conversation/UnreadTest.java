package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.AtOnce;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The case says how many messages staff have not seen, and since which day. */
class UnreadTest {

    private static final int MANY = 5;

    private final Portal portal = Portal.running();
    private final Inbox inbox = portal.bean(Inbox.class);
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final LocalDate today = London.today(clock);
    private final Talk talk = Talk.begun();

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void sinceTheDayOfTheOldest() {
        assertThat(talk.isNothingUnread()).isTrue();
        talk.on(today.minusDays(4), talk.person(), "Hello");
        talk.on(today.minusDays(2), talk.person(), "Are you there?");
        assertThat(talk.unread()).isEqualTo(2);
        assertThat(talk.unreadSince(today.minusDays(4))).isTrue();
    }

    @Test
    void whatIsSeenCountsNoMore() {
        talk.on(today.minusDays(4), talk.person(), "Hello");
        talk.on(today.minusDays(2), talk.person(), "Are you there?");
        Cursor older = inbox.open(talk.worker(), talk.id(), Cursor.start(), 1).next();
        assertThat(talk.unread()).isEqualTo(1);
        assertThat(talk.unreadSince(today.minusDays(4))).isTrue();
        inbox.open(talk.worker(), talk.id(), Objects.requireNonNull(older), 1);
        assertThat(talk.isNothingUnread()).isTrue();
        talk.on(today, talk.person(), "Thank you");
        assertThat(talk.unreadSince(today)).isTrue();
    }

    @Test
    void theNewerOfTwoIsLeft() {
        talk.on(today.minusDays(4), talk.person(), "Hello");
        talk.on(today.minusDays(2), talk.person(), "Are you there?");
        Cursor older = inbox.open(talk.person(), talk.id(), Cursor.start(), 1).next();
        inbox.open(talk.worker(), talk.id(), Objects.requireNonNull(older), 1);
        assertThat(talk.unreadSince(today.minusDays(2))).isTrue();
    }

    @Test
    void whatStaffWriteAndApplicantsReadIsNoMatter() {
        talk.writes(talk.worker(), "Hello");
        inbox.open(talk.person(), talk.id(), Cursor.start(), 10);
        assertThat(talk.isNothingUnread()).isTrue();
    }

    @Test
    void whatComesWhileStaffReadIsStillUnread() {
        talk.on(today.minusDays(1), talk.person(), "Hello");
        int shown =
                portal.inTransaction(transaction -> {
                    inbox.unread(talk.worker(), talk.id());
                    CompletableFuture.runAsync(() -> talk.writes(talk.person(), "More")).join();
                    return inbox.open(talk.worker(), talk.id(), Cursor.start(), 10).items().size();
                });
        assertThat(shown).as("what was there when they began to read").isEqualTo(1);
        assertThat(talk.unread()).isEqualTo(1);
        assertThat(talk.unreadSince(today)).isTrue();
    }

    @RepeatedTest(3)
    void countsRightlyWhileManyWriteAndRead() throws Exception {
        List<Callable<Boolean>> calls = new ArrayList<>();
        Talk other = new Talk(talk.applicant(), talk.id(), talk.person(), Talk.begun().worker());
        for (int i = 0; i < MANY; i++) {
            calls.add(() -> writes(talk));
            calls.add(() -> reads(talk));
            calls.add(() -> reads(other));
        }
        assertThat(AtOnce.all(calls)).containsOnly(true);
        reads(talk);
        assertThat(talk.isNothingUnread()).isTrue();
    }

    private static boolean writes(Talk talk) {
        talk.writes(talk.person(), "Hello");
        return true;
    }

    private boolean reads(Talk talk) {
        inbox.open(talk.worker(), talk.id(), Cursor.start(), 100);
        return true;
    }
}
