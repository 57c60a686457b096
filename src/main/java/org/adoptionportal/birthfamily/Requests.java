package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Reads requests for whoever may see them. */
@Singleton
public class Requests {

    private final BirthFamilyRepository requests;
    private final Stories stories;
    private final CaseFiles cases;

    Requests(BirthFamilyRepository requests, Stories stories, CaseFiles cases) {
        this.requests = requests;
        this.stories = stories;
        this.cases = cases;
    }

    /**
     * One request, for a worker.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     */
    @Transactional
    public BirthFamilyCase request(Viewer worker, String reference) {
        return requests.find(reference, worker)
                .filter(request -> request.stage().isWithAgency())
                .orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #request}; it is noted that the worker looked. */
    @Transactional
    public BirthFamilyCase open(Viewer worker, String reference) {
        BirthFamilyCase request = request(worker, reference);
        cases.opened(request.id(), worker);
        return request;
    }

    /** What they told us, for a worker. */
    @Transactional
    public Story story(Viewer worker, BirthFamilyCase request) {
        return stories.find(request.id(), worker).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * What this author wrote.
     *
     * @throws Refusal.NotFound if there is none of theirs
     */
    @Transactional
    public BirthFamilyCase own(Author author, String reference) {
        Long linked = author.linked();
        return (linked == null
                        ? requests.own(reference, author.name())
                        : requests.linked(linked).filter(it -> it.reference().equals(reference)))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** What its author told us; the request was found by {@link #own}. */
    @Transactional
    public Story ownStory(BirthFamilyCase request) {
        return stories.ofAuthor(request.id());
    }
}
