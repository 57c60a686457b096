package org.adoptionportal.birthfamily.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.birthfamily.BeginWork;
import org.adoptionportal.birthfamily.CloseRequest;
import org.adoptionportal.birthfamily.GiveInformation;
import org.adoptionportal.birthfamily.ReadRequest;
import org.adoptionportal.birthfamily.SearchFile;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;

/** Everything that a worker can decide on a request. */
@Singleton
public record Decisions(
        ReadRequest read,
        BeginWork begin,
        SearchFile file,
        GiveInformation give,
        CloseRequest close) {

    /** Decides what a form of that path says. */
    void decide(String path, Viewer worker, String reference, Sent sent) {
        int version = sent.version();
        switch (path) {
            case "reading" -> read.record(worker, reference, version);
            case "beginning" ->
                    begin.begin(worker, reference, version, sent.has(BeginWork.INDEPENDENT));
            case "file" -> file.record(worker, reference, version, SentDecision.file(sent));
            case "release" ->
                    give.propose(
                            worker,
                            reference,
                            version,
                            sent.get(GiveInformation.WHAT),
                            sent.get(GiveInformation.GROUND),
                            SentDecision.byPost(sent));
            case "approval" -> give.approve(worker, reference, version, SentDecision.release(sent));
            case "giving" -> give.given(worker, reference, version, SentDecision.release(sent));
            case "closure" -> close.close(worker, reference, version, SentDecision.outcome(sent));
            default -> throw new Refusal.NotFound();
        }
    }
}
