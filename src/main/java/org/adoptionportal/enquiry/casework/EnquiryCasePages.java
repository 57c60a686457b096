package org.adoptionportal.enquiry.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.EnquiryStatus;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.takeover.TakeOverCodes;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker reads and answers an enquiry. */
@Singleton
class EnquiryCasePages {

    private final Enquiries enquiries;
    private final EnquiryStatus status;
    private final EnquiryWords enquiryWords;
    private final TakeOverCodes codes;
    private final CaseFrames frames;
    private final CaseList cases;
    private final Words words;
    private final Clock clock;

    EnquiryCasePages(
            Enquiries enquiries,
            EnquiryStatus status,
            EnquiryWords enquiryWords,
            TakeOverCodes codes,
            CaseFrames frames,
            CaseList cases,
            Words words,
            Clock clock) {
        this.enquiries = enquiries;
        this.status = status;
        this.enquiryWords = enquiryWords;
        this.codes = codes;
        this.frames = frames;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    EnquiryCasePage page(Enquiry enquiry, Viewer worker, DecisionForms forms) {
        EnquiryAnswers answers = enquiries.answers(worker, enquiry);
        CaseLine line = cases.of(List.of(enquiry.id()), worker, 1).getFirst();
        ErrorSummary errors = ErrorSummary.of(forms.fields(words));
        var summary = status.of(enquiry);
        LocalDate due = summary.nextDueOn();
        return new EnquiryCasePage(
                answers.names(),
                errors != null,
                BackLink.to(EnquiryPath.WORKLIST),
                errors,
                frames.frame(line, worker, OverviewTab.class),
                words.say("stage." + summary.stage()),
                words.say("step." + summary.nextStep()),
                due != null && due.isBefore(London.today(clock)),
                clocks(enquiry),
                code(enquiry, worker),
                enquiry.stage().isOver()
                        ? null
                        : "/cases/adoption/new?enquiry=" + enquiry.reference(),
                forms.of(enquiry, answers, words),
                enquiryWords.answers(enquiry, answers));
    }

    private @Nullable SummaryList code(Enquiry enquiry, Viewer worker) {
        if (enquiry.stage().isOver()) {
            return null;
        }
        return codes.of(enquiry.id(), worker).stream()
                .findFirst()
                .map(usable ->
                        SummaryList.empty()
                                .titled("Code to follow the enquiry online")
                                .row("Code", usable.code().value())
                                .row(
                                        "Works once, until",
                                        London.date(London.dateOf(usable.expiresAt())))
                                .row("Where", "On the page “Use the code we gave you”, at /code"))
                .orElse(null);
    }

    private List<SummaryList> clocks(Enquiry enquiry) {
        List<SummaryList> lists = new ArrayList<>();
        lists.add(clock(status.information(enquiry), enquiry.informedOn()));
        lists.add(clock(status.offer(enquiry), enquiry.offeredOn()));
        Instant call = enquiry.callAt();
        if (call != null) {
            lists.add(
                    SummaryList.empty()
                            .titled("Promised call")
                            .row("Ring on", London.dateTime(call)));
        }
        return List.copyOf(lists);
    }

    private static SummaryList clock(Deadline deadline, @Nullable LocalDate done) {
        SummaryList list =
                SummaryList.empty()
                        .titled(deadline.ruleName())
                        .row("Due by", London.date(deadline.dueOn()))
                        .row("Done on", done == null ? "Not yet" : London.date(done))
                        .row("Source", deadline.source());
        return deadline.overridden() ? list.row("Set by", "This agency’s own rules") : list;
    }
}
