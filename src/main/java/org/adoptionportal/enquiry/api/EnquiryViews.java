package org.adoptionportal.enquiry.api;

import jakarta.inject.Singleton;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryStatus;
import org.adoptionportal.enquiry.Signposts;
import org.adoptionportal.enquiry.api.EnquiryView.CodeToGive;
import org.adoptionportal.enquiry.api.EnquiryView.Happened;
import org.adoptionportal.enquiry.api.EnquiryView.Next;
import org.adoptionportal.enquiry.api.ProgressView.Signpost;
import org.adoptionportal.enquiry.api.ProgressView.Task;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Shows enquiries to programs. */
@Singleton
class EnquiryViews {

    private final Enquiries enquiries;
    private final EnquiryStatus status;
    private final Signposts signposts;
    private final TakeOverCodes codes;
    private final Timeline timeline;

    EnquiryViews(
            Enquiries enquiries,
            EnquiryStatus status,
            Signposts signposts,
            TakeOverCodes codes,
            Timeline timeline) {
        this.enquiries = enquiries;
        this.status = status;
        this.signposts = signposts;
        this.codes = codes;
        this.timeline = timeline;
    }

    ProgressView progress(Enquiry enquiry) {
        return new ProgressView(
                enquiry.reference(),
                information(enquiry),
                offer(enquiry),
                enquiry.callAt(),
                signposts.of(enquiry).stream().map(Signpost::of).toList());
    }

    EnquiryView whole(Enquiry enquiry, Viewer worker) {
        return new EnquiryView(
                enquiry.reference(),
                enquiry.stage().name(),
                enquiry.takenBy().name(),
                enquiry.receivedOn(),
                enquiry.closedOn(),
                Next.of(status.of(enquiry)),
                information(enquiry),
                offer(enquiry),
                enquiry.callAt(),
                code(enquiry, worker),
                enquiries.answers(worker, enquiry),
                timeline.of(enquiry.id(), worker).stream().map(Happened::of).toList());
    }

    private @Nullable CodeToGive code(Enquiry enquiry, Viewer worker) {
        return codes.of(enquiry.id(), worker).stream().findFirst().map(CodeToGive::of).orElse(null);
    }

    private Task information(Enquiry enquiry) {
        return Task.of(status.information(enquiry), enquiry.informedOn());
    }

    private Task offer(Enquiry enquiry) {
        return Task.of(status.offer(enquiry), enquiry.offeredOn());
    }
}
