package org.adoptionportal.casefile;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.Likeness.Common;
import org.adoptionportal.casefile.Likeness.Look;
import org.adoptionportal.casefile.Likeness.Verdict;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Finds live cases of the same kind, in the whole service, that may be about the same people: the
 * same e-mail address or telephone number, or a word of a name together with a date of birth or a
 * postcode. For staff only, and never more than a hint: the tokens of a case do not say to which of
 * its people they belong, and a case whose tokens were made with another key is not found.
 */
@Singleton
public class Likenesses {

    private static final String TABLE = "likeness_look";
    private static final String COLUMN = "sealed";

    private final LikenessRepository rows;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    Likenesses(LikenessRepository rows, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who looked. */
    @Serdeable
    record LookedBy(String name) {}

    /** At most 20, those first at which nobody has looked. Nobody but staff finds any. */
    @Transactional
    public List<Likeness> of(long caseId, Viewer viewer) {
        return rows.alike(caseId, viewer).stream().map(this::opened).toList();
    }

    /**
     * Notes that a worker looked at all that were new. Joins the transaction of the decision, which
     * holds the case.
     *
     * @param seen how many were new when the worker looked
     * @throws Refusal.Conflict if that has changed
     */
    @Transactional
    public void looked(long caseId, Viewer worker, int seen, Verdict verdict) {
        List<LikenessRow> fresh =
                rows.alike(caseId, worker).stream().filter(row -> row.lookId() == null).toList();
        if (fresh.isEmpty() || fresh.size() != seen) {
            throw new Refusal.Conflict(
                    "What our records hold has changed since you opened this. Look at it again.");
        }
        for (LikenessRow row : fresh) {
            long id = ids.next();
            byte[] by = sealed.seal(TABLE, id, COLUMN, new LookedBy(worker.name()));
            rows.save(
                    new LookRow(
                            id,
                            caseId,
                            row.otherId(),
                            verdict,
                            worker.personaId(),
                            clock.instant(),
                            by));
        }
    }

    private Likeness opened(LikenessRow row) {
        Set<String> shared = Set.of(row.shared().split(",", -1));
        List<Common> agrees =
                Arrays.stream(Common.values())
                        .filter(common -> shared.contains(common.name()))
                        .filter(common -> !common.needsName() || shared.contains("NAME"))
                        .toList();
        return new Likeness(row.reference(), agrees, look(row));
    }

    private @Nullable Look look(LikenessRow row) {
        if (row.lookId() == null) {
            return null;
        }
        return new Look(
                Verdict.valueOf(requireNonNull(row.verdict())),
                requireNonNull(row.lookedAt()),
                sealed.open(TABLE, row.lookId(), COLUMN, row.sealed(), LookedBy.class).name());
    }
}
