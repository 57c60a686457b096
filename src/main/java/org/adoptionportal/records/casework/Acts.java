package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.CheckIdentity;
import org.adoptionportal.records.CloseRequest;
import org.adoptionportal.records.Gift;
import org.adoptionportal.records.Ground;
import org.adoptionportal.records.Move;
import org.adoptionportal.records.Outcome;
import org.adoptionportal.records.ProposeRelease;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.SayWhoseFile;
import org.adoptionportal.records.WhoseFile;
import org.adoptionportal.records.holder.HolderQuestion;

/** The forms with which a worker records what happened to a request. */
@Singleton
class Acts {

    private final FileActs file;
    private final Words words;

    Acts(FileActs file, Words words) {
        this.file = file;
        this.words = words;
    }

    /**
     * What was typed into one of the forms.
     *
     * @param act the last word of its address; empty when nothing was typed
     */
    record Typed(String act, Sent sent, Map<String, String> faults) {

        static Typed nothing() {
            return new Typed("", new Sent(Map.of()), Map.of());
        }

        /** The fields of one of the forms, with what was typed if it was typed into that one. */
        ActFields fields(String form, Words words) {
            return act.equals(form)
                    ? new ActFields(form, sent, faults, words)
                    : new ActFields(form, new Sent(Map.of()), Map.of(), words);
        }
    }

    /** What can be recorded now, in the order of the work. */
    List<Act> of(RecordsRequest request, Typed typed) {
        List<Act> acts = new ArrayList<>();
        if (request.allows(Move.IDENTIFY)) {
            acts.add(identity(request, typed));
        }
        if (request.allows(Move.KNOW_ORDER)) {
            acts.add(order(request, typed));
        }
        if (request.allows(Move.SAY_WHOSE)) {
            acts.add(holder(request, typed));
        }
        acts.addAll(file.of(request, typed));
        if (request.allows(Move.PROPOSE)) {
            acts.add(proposal(request, typed));
        }
        if (request.allows(Move.CLOSE)) {
            acts.add(closure(request, typed));
        }
        return List.copyOf(acts);
    }

    /** The form with which a personal link is handed over. */
    static Act link(RecordsRequest request, Typed typed) {
        boolean mine = typed.act().equals(HandOver.PATH);
        Typed shown = mine ? typed : Typed.nothing();
        return act(
                request,
                HandOver.HEADING,
                HandOver.PATH,
                HandOver.fields(shown.sent(), shown.faults()),
                HandOver.BUTTON);
    }

    private Act identity(RecordsRequest request, Typed typed) {
        ActFields it = fields("identity", typed);
        return act(
                request,
                "Who they are",
                "identity",
                List.of(
                        it.choice(
                                "seen", "How did you see them?", CheckIdentity.Seen.class, "seen"),
                        it.text(
                                CheckIdentity.WHAT,
                                "What did they show you?",
                                "For example: a passport and a bill with their address. Do not write down numbers."),
                        it.day(ActFields.ON, "On which day?")),
                "Record that we know who they are");
    }

    private Act order(RecordsRequest request, Typed typed) {
        Field ordered =
                fields("order", typed)
                        .day(HolderQuestion.ORDERED, "On which day was the adoption order made?")
                        .hint(
                                "As the adoption certificate or the court says. It decides the way to birth details.");
        return act(
                request, "Day of the adoption order", "order", List.of(ordered), "Record the day");
    }

    private Act holder(RecordsRequest request, Typed typed) {
        ActFields it = fields("holder", typed);
        return act(
                request,
                "Whose file it is",
                "holder",
                List.of(
                        it.choice("whose", "Who holds the file?", WhoseFile.class, "whose-file"),
                        it.line(
                                SayWhoseFile.WHO,
                                "Which other agency? (only if it is not ours)",
                                ""),
                        it.tick(
                                SayWhoseFile.CONSENT,
                                "Consent",
                                "The person agreed that we pass their request on")),
                "Record whose file it is");
    }

    private Act proposal(RecordsRequest request, Typed typed) {
        ActFields it = fields("proposal", typed);
        return act(
                request,
                "Propose what is given",
                "proposal",
                List.of(
                        it.choice("gift", "What is it?", Gift.class, "gift"),
                        it.choice("ground", "On what legal ground?", Ground.class, "ground"),
                        it.text(
                                ProposeRelease.WHAT,
                                "What exactly?",
                                "The papers or the facts, so that the second person can decide."),
                        it.text(
                                ProposeRelease.BECAUSE,
                                "Why does the ground hold? (optional for the first three)",
                                ""),
                        it.text(
                                ProposeRelease.WITHHELD,
                                "What is left out, and why? (optional)",
                                "")),
                "Propose it to a second person");
    }

    private Act closure(RecordsRequest request, Typed typed) {
        ActFields it = fields("closure", typed);
        return act(
                request,
                "Close the request",
                "closure",
                List.of(
                        it.choice("outcome", "How did it end?", Outcome.class, "records-outcome"),
                        it.text(
                                CloseRequest.FOLLOW_UP,
                                "What did you offer for afterwards?",
                                "For example: a call in three months.")),
                "Close the request");
    }

    private ActFields fields(String act, Typed typed) {
        return typed.fields(act, words);
    }

    private static Act act(
            RecordsRequest request, String heading, String act, List<Field> fields, String button) {
        return Act.on(request, heading, act, fields, button);
    }
}
