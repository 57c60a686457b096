package org.adoptionportal.enquiry.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryStatus;
import org.adoptionportal.enquiry.Signposts;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.form.OnceKey;

/** Makes the pages that tell an enquirer how their enquiry stands. */
@Singleton
class FollowPages {

    private final EnquiryStatus status;
    private final Signposts signposts;

    FollowPages(EnquiryStatus status, Signposts signposts) {
        this.status = status;
        this.signposts = signposts;
    }

    SentPage sent(Enquiry enquiry) {
        String title = "We have your enquiry";
        return new SentPage(
                title,
                false,
                Panel.done(title, "Your reference", enquiry.reference()),
                next(enquiry),
                signposts.of(enquiry));
    }

    FollowPage follow(Enquiry enquiry, String secret) {
        return new FollowPage(
                "Your enquiry",
                false,
                enquiry.reference(),
                next(enquiry),
                signposts.of(enquiry),
                enquiry.interest().isAssessedHere()
                        ? FollowController.PATH + "/" + secret + "/registration"
                        : null,
                FollowController.PATH + "/" + secret + "/withdrawal",
                OnceKey.fresh());
    }

    private List<String> next(Enquiry enquiry) {
        List<String> lines = new ArrayList<>();
        lines.add(information(enquiry));
        lines.add(offer(enquiry));
        Instant call = enquiry.callAt();
        if (call != null) {
            lines.add("We ring you on %s.".formatted(London.dateTime(call)));
        }
        return List.copyOf(lines);
    }

    private String information(Enquiry enquiry) {
        LocalDate sent = enquiry.informedOn();
        return sent == null
                ? "We send you written information by %s."
                        .formatted(London.date(status.information(enquiry).dueOn()))
                : "We sent you written information on %s.".formatted(London.date(sent));
    }

    private String offer(Enquiry enquiry) {
        LocalDate offered = enquiry.offeredOn();
        return offered == null
                ? "We offer you an information event, a visit or a call by %s."
                        .formatted(London.date(status.offer(enquiry).dueOn()))
                : "We offered you an event, a visit or a call on %s."
                        .formatted(London.date(offered));
    }
}
