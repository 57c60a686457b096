package org.adoptionportal.records.casework;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.records.ApplyToRegistrar;
import org.adoptionportal.records.CheckIdentity;
import org.adoptionportal.records.CloseRequest;
import org.adoptionportal.records.FileFound;
import org.adoptionportal.records.Gift;
import org.adoptionportal.records.Ground;
import org.adoptionportal.records.Outcome;
import org.adoptionportal.records.ProposeRelease;
import org.adoptionportal.records.ProposeRelease.Proposal;
import org.adoptionportal.records.RecordOrder;
import org.adoptionportal.records.SayWhoseFile;
import org.adoptionportal.records.SearchFile;
import org.adoptionportal.records.WhoseFile;
import org.adoptionportal.records.holder.HolderQuestion;

/** Everything that a worker can record on a request by a form. */
@Singleton
public record Decisions(
        CheckIdentity identity,
        RecordOrder order,
        SayWhoseFile holder,
        SearchFile file,
        ApplyToRegistrar registrar,
        ProposeRelease proposal,
        CloseRequest closure) {

    /** Decides what a form of that address says. */
    public void decide(String act, Viewer worker, String reference, Sent sent) {
        int version = sent.version();
        switch (act) {
            case "identity" -> identify(worker, reference, sent);
            case "order" ->
                    order.record(worker, reference, version, day(sent, HolderQuestion.ORDERED));
            case "holder" -> sayWhose(worker, reference, sent);
            case "file-request" -> file.ask(worker, reference, version, sent.get(SearchFile.WHOM));
            case "file" -> recordFile(worker, reference, sent);
            case "registrar" -> registrar.apply(worker, reference, version);
            case "registrar-answer" ->
                    registrar.answered(worker, reference, version, day(sent, ActFields.ON));
            case "proposal" -> propose(worker, reference, sent);
            case "closure" -> close(worker, reference, sent);
            default -> throw new Refusal.NotFound();
        }
    }

    private void identify(Viewer worker, String reference, Sent sent) {
        SentAct said = new SentAct(sent);
        CheckIdentity.Seen seen = said.choice(CheckIdentity.Seen.class, "seen");
        LocalDate on = said.day(ActFields.ON);
        said.check();
        identity.check(
                worker,
                reference,
                sent.version(),
                requireNonNull(seen),
                sent.get(CheckIdentity.WHAT),
                requireNonNull(on));
    }

    private void sayWhose(Viewer worker, String reference, Sent sent) {
        SentAct said = new SentAct(sent);
        WhoseFile whose = said.choice(WhoseFile.class, "whose");
        said.check();
        holder.say(
                worker,
                reference,
                sent.version(),
                requireNonNull(whose),
                sent.get(SayWhoseFile.WHO),
                sent.has(SayWhoseFile.CONSENT));
    }

    private void recordFile(Viewer worker, String reference, Sent sent) {
        SentAct said = new SentAct(sent);
        FileFound found = said.choice(FileFound.class, "file");
        LocalDate on = said.day(ActFields.ON);
        said.check();
        file.record(worker, reference, sent.version(), requireNonNull(found), requireNonNull(on));
    }

    private void propose(Viewer worker, String reference, Sent sent) {
        SentAct said = new SentAct(sent);
        Gift gift = said.choice(Gift.class, "gift");
        Ground ground = said.choice(Ground.class, "ground");
        said.check();
        proposal.propose(
                worker,
                reference,
                sent.version(),
                new Proposal(
                        requireNonNull(gift),
                        requireNonNull(ground),
                        sent.get(ProposeRelease.WHAT),
                        sent.get(ProposeRelease.BECAUSE),
                        sent.get(ProposeRelease.WITHHELD)));
    }

    private void close(Viewer worker, String reference, Sent sent) {
        SentAct said = new SentAct(sent);
        Outcome outcome = said.choice(Outcome.class, "outcome");
        said.check();
        closure.close(
                worker,
                reference,
                sent.version(),
                requireNonNull(outcome),
                sent.get(CloseRequest.FOLLOW_UP));
    }

    private static LocalDate day(Sent sent, String field) {
        SentAct said = new SentAct(sent);
        LocalDate day = said.day(field);
        said.check();
        return requireNonNull(day);
    }
}
