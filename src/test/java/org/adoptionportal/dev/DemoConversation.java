package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.conversation.Messages;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.time.London;

/** What is written about a demo case: read and unread messages, and notes of which one is wrong. */
@Singleton
@Requires(env = "dev")
final class DemoConversation {

    private static final int MANY = 50;

    private final ReceivedCases cases;
    private final Messages messages;
    private final Inbox inbox;
    private final Notes notes;
    private final MovableClock clock;

    DemoConversation(
            ReceivedCases cases, Messages messages, Inbox inbox, Notes notes, MovableClock clock) {
        this.cases = cases;
        this.messages = messages;
        this.inbox = inbox;
        this.notes = notes;
        this.clock = clock;
    }

    /** Lets them write to each other in the last days; staff have not seen the last message. */
    void play(String reference, DemoHousehold household, Viewer adopter, Viewer worker) {
        clock.reset();
        LocalDate today = London.today(clock);
        long id = cases.find(worker, reference).id();
        at(today.minusDays(3), 18);
        messages.send(
                adopter,
                id,
                said(household, "Thank you!\nDo you need our old passports for the checks too?"));
        at(today.minusDays(2), 9);
        read(worker, id);
        messages.send(
                worker,
                id,
                said(household, "No, only the new ones. Please bring them on our visit."));
        long rang =
                notes.write(
                        worker,
                        id,
                        noted(household, "Rang. The visit is on Thursday at two."),
                        null);
        at(today.minusDays(2), 11);
        notes.write(worker, id, noted(household, "Rang. The visit is on Friday at two."), rang);
        at(today.minusDays(1), 20);
        read(adopter, id);
        messages.send(
                adopter,
                id,
                said(household, "We will. Is it all right if our daughter is at home?"));
        clock.reset();
    }

    private static String said(DemoHousehold household, String text) {
        return DemoMark.of(household.kept(household.both()), "message", text);
    }

    private static String noted(DemoHousehold household, String text) {
        return DemoMark.of(household.kept(Set.of()), "note", text);
    }

    private void read(Viewer viewer, long id) {
        inbox.open(viewer, id, Cursor.start(), MANY);
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(LocalTime.of(hour, 20)).atZone(London.ZONE).toInstant());
    }
}
