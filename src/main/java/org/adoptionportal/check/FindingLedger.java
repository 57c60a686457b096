package org.adoptionportal.check;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.StoredStatus;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** Writes findings down, and that they are settled, in the caller's transaction. */
@Singleton
class FindingLedger {

    static final String TABLE = "finding";
    static final String COLUMN = "sealed";
    private static final String SYSTEM = "SYSTEM";

    private final FindingRows rows;
    private final FindingCases kind;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final SealedJson sealed;
    private final Words words;
    private final Clock clock;

    FindingLedger(
            FindingRows rows,
            FindingCases kind,
            CaseFiles cases,
            Timeline timeline,
            SealedJson sealed,
            Words words,
            Clock clock) {
        this.rows = rows;
        this.kind = kind;
        this.cases = cases;
        this.timeline = timeline;
        this.sealed = sealed;
        this.words = words;
        this.clock = clock;
    }

    /** Those of these cases that are not settled. */
    List<FindingRow> liveOf(List<Long> caseIds) {
        return caseIds.isEmpty() ? List.of() : rows.liveOf(caseIds);
    }

    /** A new finding, which says nothing of whose case it is about. */
    void open(StoredStatus about, Found found) {
        long id =
                cases.open(
                        FindingCases.KIND,
                        Reference.random(),
                        null,
                        "Case %s: %s"
                                .formatted(
                                        about.reference(), words.say("finding." + found.fault())),
                        FindingCases.open(about.authorityId()));
        rows.save(
                new FindingRow(
                        id,
                        about.id(),
                        about.authorityId(),
                        found.fault(),
                        London.today(clock),
                        null,
                        seal(id, new FindingDetails(found.differences(), "")),
                        0));
        timeline.record(id, SYSTEM, Event.internal("finding-found"));
    }

    /** What was found is there no more; whoever settles it at the same moment goes first. */
    void gone(FindingRow row) {
        byte[] details = row.sealed();
        if (rows.settle(row.id(), row.rowVersion(), London.today(clock), details) > 0) {
            timeline.record(row.id(), SYSTEM, Event.internal("finding-gone"));
            cases.summarise(row.id(), kind.summary(row.id()));
        }
    }

    /**
     * Somebody settled it.
     *
     * @param event that says how
     * @throws Refusal.Stale if it has changed since that version
     */
    void settle(Viewer worker, Finding finding, int version, String words, String event) {
        byte[] details = seal(finding.id(), new FindingDetails(finding.differences(), words));
        if (rows.settle(finding.id(), version, London.today(clock), details) == 0) {
            throw new Refusal.Stale(
                    "This was settled after you opened it. Look at it again to see how.");
        }
        timeline.record(finding.id(), worker, Event.internal(event).with(Map.of("words", words)));
        cases.summarise(finding.id(), kind.summary(finding.id()));
    }

    FindingDetails details(long id, byte[] details) {
        return sealed.open(TABLE, id, COLUMN, details, FindingDetails.class);
    }

    private byte[] seal(long id, FindingDetails details) {
        return sealed.seal(TABLE, id, COLUMN, details);
    }
}
