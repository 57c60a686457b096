package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dated rule: two weeks before a draft in an account is deleted, its family is told once. */
class WarnOfDraftsTest {

    private static final int WARNING_DAYS = 14;

    private final Portal portal = Portal.running();
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final LocalDate begun = London.today(portal.bean(Clock.class)).minusMonths(11);
    private final LocalDate lastDay = begun.plusMonths(6);
    private final Person person = People.of(PersonaKind.FAMILY);
    private final Asker asker = asker(person);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theyAreWrittenToOnceAndItIsKeptUntilThen() {
        String reference = begun(asker);
        jobOn(lastDay.minusDays(WARNING_DAYS + 1));
        assertThat(Mailbox.allTo(person.email())).isEmpty();
        jobOn(lastDay.minusDays(WARNING_DAYS));
        jobOn(lastDay);
        Mail mail = Mailbox.lastTo(person.email());
        assertThat(mail.subject()).isEqualTo("You have something waiting in your account");
        assertThat(mail.text()).doesNotContain(reference).doesNotContainIgnoringCase("support");
        assertThat(Mailbox.awaitTo(person.email(), 1)).hasSize(1);
        assertThat(isThere(reference)).isTrue();
        jobOn(lastDay.plusDays(1));
        assertThat(isThere(reference)).isFalse();
    }

    @Test
    void whoWasWarnedLateStillHasTwoWeeks() {
        String reference = begun(asker);
        LocalDate late = lastDay.plusDays(30);
        jobOn(late);
        jobOn(late.plusDays(WARNING_DAYS - 1));
        assertThat(isThere(reference)).isTrue();
        jobOn(late.plusDays(WARNING_DAYS));
        assertThat(isThere(reference)).isFalse();
    }

    @Test
    void whoWritesAgainIsWarnedAgainInTime() {
        String reference = begun(asker);
        LocalDate warned = lastDay.minusDays(WARNING_DAYS);
        jobOn(warned);
        portal.bean(SaveRequest.class).save(asker, reference, written -> written);
        jobOn(warned.plusMonths(6).minusDays(WARNING_DAYS));
        assertThat(Mailbox.awaitTo(person.email(), 2)).hasSize(2);
        assertThat(isThere(reference)).isTrue();
    }

    @Test
    void onlyASafeWayIsUsed() {
        String telephone = begun(asker);
        contact(asker, telephone, Map.of("ways", List.of("TELEPHONE")));
        Person other = People.of(PersonaKind.FAMILY);
        String chosen = "elsewhere-" + UUID.randomUUID() + "@example.org";
        String mailed = begun(asker(other));
        contact(asker(other), mailed, Map.of("ways", List.of("EMAIL"), "email", List.of(chosen)));
        jobOn(lastDay);
        assertThat(Mailbox.lastTo(chosen).subject()).contains("something waiting");
        assertThat(Mailbox.allTo(other.email())).isEmpty();
        assertThat(Mailbox.allTo(person.email())).isEmpty();
        jobOn(lastDay.plusDays(1));
        assertThat(isThere(telephone)).as("nobody could be told").isFalse();
    }

    private String begun(Asker family) {
        on(begun);
        return portal.bean(BeginRequest.class).begin(family);
    }

    private void contact(Asker family, String reference, Map<String, List<String>> contact) {
        portal.bean(SaveRequest.class)
                .save(family, reference, written -> written.with(SafeContact.of(contact)));
    }

    private void jobOn(LocalDate day) {
        on(day);
        Jobs.run("support-drafts");
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }

    private boolean isThere(String reference) {
        Viewer family = Objects.requireNonNull(asker.family());
        return portal.bean(Requests.class).of(family).stream()
                .anyMatch(it -> it.reference().equals(reference) && it.stage() == Stage.DRAFT);
    }

    private static Asker asker(Person person) {
        Viewer viewer = new Viewer(0, person.personaId(), PersonaKind.FAMILY, "", Set.of(), "test");
        return new Asker(viewer.actor(), "198.51.100.8", viewer);
    }
}
