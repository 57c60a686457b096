package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Reads enquiries for whoever may see them. */
@Singleton
public class Enquiries {

    private final EnquiryRepository enquiries;
    private final AnswersStore answers;
    private final CaseFiles cases;

    Enquiries(EnquiryRepository enquiries, AnswersStore answers, CaseFiles cases) {
        this.enquiries = enquiries;
        this.answers = answers;
        this.cases = cases;
    }

    /**
     * One enquiry.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     */
    @Transactional
    public Enquiry enquiry(Viewer worker, String reference) {
        return enquiries.find(reference, worker).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #enquiry}; it is noted that the worker looked. */
    @Transactional
    public Enquiry open(Viewer worker, String reference) {
        Enquiry enquiry = enquiry(worker, reference);
        cases.opened(enquiry.id(), worker);
        return enquiry;
    }

    /** What the enquirer wrote. */
    @Transactional
    public EnquiryAnswers answers(Viewer worker, Enquiry enquiry) {
        return answers.read(enquiry.id(), worker);
    }

    /** The enquiry of a personal link; empty if the link does not work, or not any more. */
    @Transactional
    public Optional<Enquiry> linked(String secret) {
        return enquiries.findLinked(Secrets.hash(secret));
    }

    /** The enquiry that this {@link Sender#name} sent; empty for everybody else. */
    @Transactional
    public Optional<Enquiry> sent(String reference, String sentFrom) {
        return enquiries.findSent(reference, sentFrom);
    }
}
