package org.adoptionportal.counselling.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.counselling.ExtendSessions;
import org.adoptionportal.counselling.Move;
import org.adoptionportal.counselling.RecordSession;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.counselling.Session;
import org.adoptionportal.counselling.web.SessionsPage.Form;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;

/**
 * The forms about sessions, with what was typed.
 *
 * @param sent what was sent; nothing when the page is only read
 * @param faults what is wrong with it, by the name of the field
 */
record SessionForms(Sent sent, Map<String, String> faults) {

    private static final String MOVE = "move";
    private static final String TIME = "time";

    static SessionForms empty() {
        return new SessionForms(new Sent(Map.of()), Map.of());
    }

    /**
     * What a worker says of a session.
     *
     * @throws Refusal.Invalid if it is not said, or its day or time cannot be
     */
    static Recorded recorded(Sent sent) {
        Move move =
                Code.of(Move.class, sent.get(MOVE))
                        .orElseThrow(() -> invalid(MOVE, "Choose what happened"));
        return move == Move.BOOK
                ? Recorded.booking(at(sent), sent.get(RecordSession.PLACE))
                : Recorded.of(move, sent.get(words(move)));
    }

    /** How many more; none of them if it is no number. */
    static int more(Sent sent) {
        String typed = sent.get(ExtendSessions.MORE).strip();
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static Instant at(Sent sent) {
        try {
            LocalTime time = LocalTime.parse(sent.get(TIME).strip());
            return sent.date(RecordSession.AT).atTime(time).atZone(London.ZONE).toInstant();
        } catch (DateTimeException notATime) {
            throw invalid(TIME, "Enter the time, like 09:30 or 14:30");
        }
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }

    /** Forms on one page have fields of the same meaning, so each has its own name. */
    private static String words(Move move) {
        return move.name().toLowerCase(Locale.ROOT) + "-" + RecordSession.WORDS;
    }

    Form form(String href, Session session, Move move) {
        return switch (move) {
            case BOOK -> form("Agree when it is", href, session, move, booking(), "Book it");
            case HOLD ->
                    form(
                            "It took place",
                            href,
                            session,
                            move,
                            List.of(words(move, "Notes (optional)")),
                            "Record that it took place");
            case MISS ->
                    form(
                            "They did not come",
                            href,
                            session,
                            move,
                            List.of(words(move, "What we know (optional)")),
                            "Record that they did not come");
            case CANCEL ->
                    form(
                            "It is cancelled",
                            href,
                            session,
                            move,
                            List.of(words(move, "Why is it cancelled?")),
                            "Cancel it");
        };
    }

    private static Form form(
            String heading,
            String href,
            Session session,
            Move move,
            List<Field> fields,
            String button) {
        return new Form(
                heading, href, move.name(), session.version(), fields, button, OnceKey.fresh());
    }

    Form offer(String href) {
        return new Form(
                "Offer a session", href, "", 0, List.of(), "Offer a session", OnceKey.fresh());
    }

    Form extension(String href) {
        return new Form(
                "Agree more sessions",
                href,
                "",
                0,
                List.of(
                        TextInput.named(ExtendSessions.MORE)
                                .labelled("How many more?")
                                .digits()
                                .width(2)
                                .value(sent.get(ExtendSessions.MORE))
                                .error(faults.get(ExtendSessions.MORE)),
                        Textarea.named(ExtendSessions.WHY)
                                .labelled("Why are more needed?")
                                .hint("Only staff read this.")
                                .value(sent.get(ExtendSessions.WHY))
                                .error(faults.get(ExtendSessions.WHY))),
                "Agree more sessions",
                OnceKey.fresh());
    }

    private List<Field> booking() {
        String at = RecordSession.AT;
        return List.of(
                DateInput.named(at)
                        .labelled("On which day?")
                        .value(
                                sent.get(at + "-day"),
                                sent.get(at + "-month"),
                                sent.get(at + "-year"))
                        .error(faults.get(at)),
                TextInput.named(TIME)
                        .labelled("At what time?")
                        .hint("For example, 14:30.")
                        .width(5)
                        .value(sent.get(TIME))
                        .error(faults.get(TIME)),
                TextInput.named(RecordSession.PLACE)
                        .labelled("Where, or how?")
                        .hint("The person reads this. Choose a place that is safe for them.")
                        .value(sent.get(RecordSession.PLACE))
                        .error(faults.get(RecordSession.PLACE)));
    }

    private Field words(Move move, String label) {
        boolean chosen = sent.get(MOVE).equals(move.name());
        return Textarea.named(words(move))
                .labelled(label)
                .hint("Only staff read this.")
                .rows(3)
                .value(sent.get(words(move)))
                .error(chosen ? faults.get(RecordSession.WORDS) : null);
    }
}
