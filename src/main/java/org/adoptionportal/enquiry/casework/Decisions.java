package org.adoptionportal.enquiry.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.enquiry.CloseEnquiry;
import org.adoptionportal.enquiry.MakeEnquiryCode;
import org.adoptionportal.enquiry.PromiseCall;
import org.adoptionportal.enquiry.RecordCall;
import org.adoptionportal.enquiry.RecordInformationSent;
import org.adoptionportal.enquiry.RecordInvitation;
import org.adoptionportal.enquiry.SendNewLink;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;

/** Everything that a worker can decide on an enquiry. */
@Singleton
public record Decisions(
        RecordInformationSent information,
        PromiseCall promise,
        RecordCall call,
        RecordInvitation invitation,
        SendNewLink link,
        MakeEnquiryCode code,
        CloseEnquiry closure) {

    /** Decides what a form of that path says. */
    void decide(String path, Viewer worker, String reference, Sent sent) {
        int version = sent.version();
        switch (path) {
            case "information" -> information.record(worker, reference, version);
            case "promise" ->
                    promise.promise(
                            worker,
                            reference,
                            version,
                            SentDecision.callAt(sent),
                            sent.get(DecisionForms.CALLER));
            case "call" -> call.record(worker, reference, version);
            case "invitation" -> invitation.record(worker, reference, version);
            case "link" -> link.send(worker, reference, version);
            case "code" -> code.make(worker, reference, version);
            case "closure" -> closure.close(worker, reference, version, SentDecision.reason(sent));
            default -> throw new Refusal.NotFound();
        }
    }
}
