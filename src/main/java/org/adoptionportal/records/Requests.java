package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Reads requests for whoever may see them. */
@Singleton
public class Requests {

    private final RequestRepository requests;
    private final AnswersStore answers;
    private final CaseFiles cases;

    Requests(RequestRepository requests, AnswersStore answers, CaseFiles cases) {
        this.requests = requests;
        this.answers = answers;
        this.cases = cases;
    }

    /**
     * One request, for staff or for whose it is.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this viewer
     */
    @Transactional
    public RecordsRequest request(Viewer viewer, String reference) {
        return requests.find(reference, viewer).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #request}; it is noted that the worker looked. */
    @Transactional
    public RecordsRequest open(Viewer worker, String reference) {
        RecordsRequest request = request(worker, reference);
        cases.opened(request.id(), worker);
        return request;
    }

    /** As {@link #request}, for whose it is, with or without an account. */
    @Transactional
    public RecordsRequest own(Asker asker) {
        Viewer viewer = asker.viewer();
        return viewer == null
                ? Optional.ofNullable(asker.linked()).orElseThrow(Refusal.NotFound::new)
                : request(viewer, asker.reference());
    }

    /** Those of one person, latest first. */
    @Transactional
    public List<RecordsRequest> own(Viewer person) {
        return requests.own(person);
    }

    /** What the person told us, for staff. */
    @Transactional
    public RequestAnswers answers(Viewer worker, RecordsRequest request) {
        return answers.read(request.id(), worker);
    }

    /** What the person told us, for themselves. */
    @Transactional
    public RequestAnswers answers(Asker asker, RecordsRequest request) {
        Viewer viewer = asker.viewer();
        return viewer == null
                ? answers.readFollowed(request.id())
                : answers.read(request.id(), viewer);
    }

    /** How the person of a case may be reached; empty when the worker may not see it. */
    @Transactional
    public Optional<SafeContact> contact(long caseId, Viewer worker) {
        return answers.find(caseId, worker).map(RequestAnswers::contact);
    }
}
