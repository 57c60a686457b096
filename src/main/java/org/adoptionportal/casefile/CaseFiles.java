package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.id.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Opens cases and keeps their derived status. Every method joins the transaction of the decision
 * that calls it.
 */
@Singleton
public class CaseFiles {

    static final String TABLE = "case_file";
    static final String COLUMN = "sealed";

    private final CaseFileRepository cases;
    private final OpeningRepository openings;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    CaseFiles(
            CaseFileRepository cases,
            OpeningRepository openings,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.openings = openings;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new case of {@code kind} to which the viewer's persona is a party; returns its id.
     *
     * @param party null when the person has no account
     * @param title the people it is about, as staff see it; sealed when stored
     */
    @Transactional
    public long open(
            String kind,
            Reference reference,
            @Nullable Viewer party,
            String title,
            CaseSummary summary) {
        long id = ids.next();
        var now = clock.instant();
        cases.save(
                new CaseFileRow(
                        id,
                        reference.value(),
                        kind,
                        summary.authorityId(),
                        summary.stage(),
                        summary.waitingFor(),
                        summary.nextStep(),
                        summary.nextDueOn(),
                        summary.withAgency(),
                        seal(id, title),
                        now,
                        now));
        if (party != null) {
            cases.addParty(id, party.personaId());
        }
        return id;
    }

    /** Replaces the derived status of the case. */
    @Transactional
    public void summarise(long caseId, CaseSummary summary) {
        cases.summarise(
                caseId,
                summary.stage(),
                summary.waitingFor(),
                summary.nextStep(),
                summary.nextDueOn(),
                summary.authorityId(),
                summary.withAgency(),
                clock.instant());
    }

    /** The person of the case rests from this day on: nothing in it is chased. */
    @Transactional
    public void rest(long caseId, LocalDate since) {
        cases.rest(caseId, since);
    }

    /** The person of the case is ready again. */
    @Transactional
    public void resume(long caseId) {
        cases.rest(caseId, null);
    }

    /** Gives the case another title. */
    @Transactional
    public void name(long caseId, String title) {
        cases.name(caseId, seal(caseId, title));
    }

    /** Makes the viewer's persona a party to the case. */
    @Transactional
    public void join(long caseId, Viewer party) {
        cases.addParty(caseId, party.personaId());
    }

    /** Makes the viewer's persona a party no more. */
    @Transactional
    public void part(long caseId, Viewer party) {
        cases.removeParty(caseId, party.personaId());
    }

    /**
     * Takes away all by which it could be told whose case it was: title, parties, search. Who
     * looked at it is kept, and joins the trail that begins anew.
     */
    @Transactional
    public void forget(long caseId, CaseSummary summary) {
        openings.part(caseId);
        name(caseId, "");
        cases.removeParties(caseId);
        cases.removeTokens(caseId);
        summarise(caseId, summary);
    }

    /** The authority of a case, which a room asks for that derives its status; null for none. */
    @Transactional
    public @Nullable Integer authorityOf(long caseId) {
        return cases.takeForJob(caseId).map(CaseHead::authorityId).orElse(null);
    }

    /** The personas whose case it is. */
    @Transactional
    public List<Long> parties(long caseId, Viewer viewer) {
        return cases.parties(caseId, viewer);
    }

    /** Notes that the viewer looked at the case. */
    @Transactional
    public void opened(long caseId, Viewer viewer) {
        opened(caseId, viewer, Opening.What.VIEWED);
    }

    /** Notes what the viewer did with the case. */
    @Transactional
    public void opened(long caseId, Viewer viewer, Opening.What what) {
        openings.save(
                new Opening(ids.next(), caseId, viewer.personaId(), clock.instant(), what, false));
    }

    private byte[] seal(long id, String title) {
        return sealed.seal(TABLE, id, COLUMN, new CaseTitle(title));
    }
}
