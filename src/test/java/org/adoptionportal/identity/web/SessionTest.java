package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final String PAGE = "/account/check-your-email";
    private static final int HALF_AN_HOUR = 1800;
    private static final int MINUTE = 60;
    private static final int SLACK = 30;

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Visitor visitor = Visitor.signedInAs(People.adopter());

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void askingHowLongIsLeftDoesNotMakeItLonger() {
        clock.moveBy(Duration.ofMinutes(20));
        assertThat(left()).isBetween(10 * MINUTE - SLACK, 10 * MINUTE);
        clock.moveBy(Duration.ofMinutes(9));
        assertThat(left()).isBetween(MINUTE - SLACK, MINUTE);
        clock.moveBy(Duration.ofMinutes(2));
        assertThat(left()).isZero();
    }

    @Test
    void whatIsDoneInAnotherTabCounts() {
        clock.moveBy(Duration.ofMinutes(29));
        visitor.get(PAGE);
        assertThat(left()).isGreaterThan(HALF_AN_HOUR - SLACK);
    }

    @Test
    void stayingSignedInTakesAPress() {
        Page page = visitor.get(PAGE);
        clock.moveBy(Duration.ofMinutes(29));
        Answer answer = visitor.answerTo(page, "Stay signed in");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(left()).isGreaterThan(HALF_AN_HOUR - SLACK);
        assertThat(visitor.post("/session/renewal", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void theEndInAnyCaseIsKnown() {
        for (int i = 0; i < 35; i++) {
            clock.moveBy(Duration.ofMinutes(20));
            visitor.get(PAGE);
        }
        String answer = visitor.ask("/session").body();
        assertThat(answer.replaceAll(".*\"absoluteSeconds\":(\\d+).*", "$1"))
                .satisfies(it -> assertThat(Integer.parseInt(it)).isBetween(1170, 1200));
        assertThat(visitor.get(PAGE).text()).contains("Then please sign in again.");
        clock.moveBy(Duration.ofMinutes(21));
        assertThat(left()).isZero();
    }

    @Test
    void nobodyHasNoTimeLeft() {
        assertThat(Visitor.anonymous().ask("/session").body())
                .isEqualTo("{\"idleSeconds\":0,\"absoluteSeconds\":0}");
    }

    @Test
    void aPageSaysUntilWhenInTheTimeOfThePlace() {
        clock.moveTo(Instant.parse("2031-07-01T12:00:20Z"));
        Visitor summer = Visitor.signedInAs(People.adopter());
        assertThat(summer.get(PAGE).text())
                .contains("You stay signed in until 1:30pm without doing anything.");
        assertThat(Visitor.anonymous().get(PAGE).text()).doesNotContain("You stay signed in");
    }

    @Test
    void whoeverComesBackLaterIsToldWhyTheyMustSignIn() {
        clock.moveBy(Duration.ofMinutes(31));
        Page signIn = visitor.get("/test/applicant");
        assertThat(signIn.path()).isEqualTo("/sign-in?next=%2Ftest%2Fapplicant&ended=time");
        assertThat(signIn.text()).contains("You were signed out");
        assertThat(visitor.get("/signed-out?ended=time&next=/home").text())
                .contains("We have signed you out");
    }

    @Test
    void aProgramIsLeftAlone() {
        clock.moveBy(Duration.ofMinutes(31));
        assertThat(visitor.post("/api/test/applicant", Map.of("words", "x")).status())
                .isEqualTo(401);
        assertThat(visitor.cookie("kept")).isEmpty();
    }

    private int left() {
        String answer = visitor.ask("/session").body();
        return Integer.parseInt(answer.replaceAll(".*\"idleSeconds\":(\\d+).*", "$1"));
    }
}
