package org.adoptionportal.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondFactorsTest {

    private static final int AT_ONCE = 8;

    private final Portal portal = Portal.running();
    private final SecondFactors factors = portal.bean(SecondFactors.class);
    private final KnownSecrets known = portal.bean(KnownSecrets.class);
    private final Person person = People.adopter();
    private final long account = known.accountOf(person.personaId());
    private final Clock clock = portal.bean(Clock.class);

    @Test
    void nobodyHasOneUntilTheyEnrol() {
        assertThat(factors.isEnrolled(account)).isFalse();
        assertThat(factors.accepts(account, code(0))).isFalse();
        enrol();
        assertThat(factors.isEnrolled(account)).isTrue();
        assertThat(factors.accepts(account, code(0))).isTrue();
    }

    @Test
    void aCodeMayBeTypedWithSpaces() {
        enrol();
        String code = code(0);
        assertThat(factors.accepts(account, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 30})
    void aClockMayBeHalfAMinuteOff(int seconds) {
        enrol();
        assertThat(factors.accepts(account, code(seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90})
    void butNotMore(int seconds) {
        enrol();
        assertThat(factors.accepts(account, code(seconds))).isFalse();
    }

    @Test
    void aCodeIsGoodOnceAndNoneBeforeItAfterwards() {
        enrol();
        assertThat(factors.accepts(account, code(0))).isTrue();
        assertThat(factors.accepts(account, code(0))).isFalse();
        assertThat(factors.accepts(account, code(-30))).isFalse();
        assertThat(factors.accepts(account, code(30))).isTrue();
    }

    @Test
    void ofManyAtOnceWithTheSameCodeOneIsAccepted() throws Exception {
        enrol();
        List<String> codes = portal.bean(RecoveryCodes.class).make(account);
        assertThat(accepted(code(0))).isEqualTo(1);
        assertThat(accepted(codes.getFirst())).isEqualTo(1);
    }

    private long accepted(String code) throws InterruptedException {
        RecoveryCodes recovery = portal.bean(RecoveryCodes.class);
        boolean ofTheApp = code.length() == 6;
        Callable<Boolean> one =
                () -> ofTheApp ? factors.accepts(account, code) : recovery.use(account, code);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(Stream.generate(() -> one).limit(4).toList()).stream()
                    .filter(it -> it.state() == Future.State.SUCCESS)
                    .filter(Future::resultNow)
                    .count();
        }
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
        enrol();
        List<String> codes = portal.bean(RecoveryCodes.class).make(account);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(it -> !it.matches("[01OI]"));
        String typed = codes.get(3).replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(factors.accepts(account, typed)).isTrue();
        assertThat(factors.accepts(account, codes.get(3))).isFalse();
        assertThat(factors.accepts(account, codes.get(4))).isTrue();
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        enrol();
        List<String> old = portal.bean(RecoveryCodes.class).make(account);
        List<String> fresh = portal.bean(RecoveryCodes.class).make(account);
        assertThat(factors.accepts(account, old.getFirst())).isFalse();
        assertThat(factors.accepts(account, fresh.getFirst())).isTrue();
    }

    @Test
    void anothersCodesAreOfNoUse() {
        enrol();
        Person other = People.adopter();
        known.enrol(other.personaId(), other.signInName());
        long others = known.accountOf(other.personaId());
        List<String> codes = portal.bean(RecoveryCodes.class).make(others);
        assertThat(factors.accepts(account, codes.getFirst())).isFalse();
        assertThat(factors.accepts(account, known.code(other.signInName()))).isFalse();
    }

    @Test
    void afterFiveWrongOnesEvenTheRightOneIsRefused() {
        enrol();
        for (int i = 0; i < 5; i++) {
            assertThat(factors.accepts(account, "AAAAA-AAAAA")).isFalse();
        }
        assertThatThrownBy(() -> factors.accepts(account, code(0)))
                .isInstanceOf(Refusal.TooMany.class)
                .hasMessageContaining("15 minutes");
    }

    @Test
    void aRightOneForgivesTheWrongOnesBefore() {
        enrol();
        for (int i = 0; i < 4; i++) {
            factors.accepts(account, "");
        }
        assertThat(factors.accepts(account, code(0))).isTrue();
        for (int i = 0; i < 4; i++) {
            factors.accepts(account, "");
        }
        assertThat(factors.accepts(account, code(30))).isTrue();
    }

    @Test
    void aWrongTryIsNotForgottenWithItsTransaction() {
        assertThatThrownBy(() -> portal.inTransaction(it -> factors.accepts(account, "123456")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void enrol() {
        known.enrol(person.personaId(), person.signInName());
    }

    private String code(int secondsFromNow) {
        return known.code(person.signInName(), clock.instant().plusSeconds(secondsFromNow));
    }
}
