package org.adoptionportal.conversation.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.adoptionportal.conversation.ReadMessage;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Says who wrote each message, and who has read it. */
final class MessageLines {

    private MessageLines() {}

    /**
     * A message on a page.
     *
     * @param receipt whether the other side has read it; null where that is not said
     */
    record Line(
            String from,
            String when,
            String datetime,
            List<String> text,
            boolean isNew,
            boolean own,
            @Nullable String receipt) {}

    /**
     * As staff read it.
     *
     * @param people how many can read what staff write
     */
    static Line forStaff(ReadMessage message, int people) {
        String author = String.valueOf(message.author());
        return line(
                message,
                message.own() ? author + " (you)" : author,
                message.fromStaff() ? receipt(message, people) : null);
    }

    /** As the people whose case it is read it. */
    static Line forPerson(ReadMessage message) {
        String from = message.own() ? "You" : String.valueOf(message.author());
        return message.fromStaff()
                ? line(message, "Us", null)
                : line(message, from, receipt(message, 1));
    }

    private static Line line(ReadMessage message, String from, @Nullable String receipt) {
        return new Line(
                from,
                London.dateTime(message.sentAt()),
                message.sentAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                message.text().lines().toList(),
                message.isNew(),
                message.own(),
                receipt);
    }

    private static String receipt(ReadMessage message, int people) {
        Instant readAt = message.readAt();
        if (readAt == null) {
            return "Not read yet";
        }
        String day = " on " + London.date(readAt);
        return message.readers() < people
                ? "Read by %d of %d, first".formatted(message.readers(), people) + day
                : "Read" + day;
    }
}
