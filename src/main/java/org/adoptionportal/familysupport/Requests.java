package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;

/** Reads requests for support for whoever may see them. */
@Singleton
public class Requests {

    private final RequestRepository requests;
    private final Statements statements;
    private final WatchRepository watches;
    private final SupportLinks links;
    private final CaseFiles cases;

    Requests(
            RequestRepository requests,
            Statements statements,
            WatchRepository watches,
            SupportLinks links,
            CaseFiles cases) {
        this.requests = requests;
        this.statements = statements;
        this.watches = watches;
        this.links = links;
        this.cases = cases;
    }

    /**
     * One request.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this person
     */
    @Transactional
    public SupportRequest request(Viewer viewer, String reference) {
        return find(viewer, reference).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * A reference as it came in an address.
     *
     * @throws Refusal.NotFound if there can be none such
     */
    public static String known(String reference) {
        if (!Reference.is(reference)) {
            throw new Refusal.NotFound();
        }
        return reference;
    }

    /**
     * Goes on only with what was found.
     *
     * @throws Refusal.NotFound if it was not
     */
    public static void require(boolean found) {
        if (!found) {
            throw new Refusal.NotFound();
        }
    }

    /** As {@link #request}; empty if there is none, or it is not for this person. */
    @Transactional
    public Optional<SupportRequest> find(Viewer viewer, String reference) {
        return requests.find(reference, viewer);
    }

    /** As {@link #request}; it is noted that the worker looked, and what is urgent is read now. */
    @Transactional
    public SupportRequest open(Viewer worker, String reference) {
        SupportRequest request = request(worker, reference);
        cases.opened(request.id(), worker);
        if (request.stage() == Stage.RECEIVED) {
            watches.settle(request.id());
        }
        return request;
    }

    /** What the family wrote. */
    @Transactional
    public Statement statement(Viewer viewer, SupportRequest request) {
        return statements.read(request.id(), viewer);
    }

    /** How the family of a case may be reached; empty if the worker may not see it. */
    @Transactional
    public Optional<SafeContact> contact(Viewer worker, long caseId) {
        return statements.find(caseId, worker).map(Statement::contact);
    }

    /**
     * The request that this asker wrote.
     *
     * @throws Refusal.NotFound for everybody else
     */
    @Transactional
    public SupportRequest own(Asker asker, String reference) {
        Viewer family = asker.family();
        Optional<SupportRequest> found =
                family == null
                        ? requests.findSent(reference, asker.name())
                        : requests.find(reference, family);
        return found.orElseThrow(Refusal.NotFound::new);
    }

    /**
     * The request of a personal link.
     *
     * @throws Refusal.NotFound if the link does not work
     */
    @Transactional
    public Linked linked(String secret) {
        return links.caseOf(secret).flatMap(requests::linked).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #linked(String)}, for the case of a link that works. */
    @Transactional
    public Linked linked(long caseId) {
        return requests.linked(caseId).orElseThrow(Refusal.NotFound::new);
    }

    /** The latest 20 requests of a family with an account. */
    @Transactional
    public List<SupportRequest> of(Viewer family) {
        return requests.ofFamily(family);
    }

    /** The case of a personal link that works; empty for another. */
    @Transactional
    public Optional<SupportRequest> followed(long caseId) {
        return requests.followed(caseId);
    }

    /**
     * What this asker wrote and has not sent.
     *
     * @throws Refusal.NotFound for everybody else, and once it is sent
     */
    @Transactional
    public Statement draft(Asker asker, String reference) {
        SupportRequest request = own(asker, reference);
        if (request.stage() != Stage.DRAFT) {
            throw new Refusal.NotFound();
        }
        return statements.readOwn(request.id(), asker.name());
    }
}
