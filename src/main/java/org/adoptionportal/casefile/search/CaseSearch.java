package org.adoptionportal.casefile.search;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.id.Reference;

/** Keeps what staff search for, and finds it. */
@Singleton
public class CaseSearch {

    /** The most cases that a search shows. */
    public static final int MOST = 50;

    private static final String TABLE = "case_search";
    private static final String COLUMN = "sealed";

    private final FoundRows rows;
    private final CaseList cases;
    private final SearchTokens tokens;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    CaseSearch(
            FoundRows rows,
            CaseList cases,
            SearchTokens tokens,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.tokens = tokens;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A search and what it found.
     *
     * @param more whether there are more cases than are shown
     */
    public record Found(Wanted wanted, List<CaseLine> cases, boolean more) {}

    /**
     * Keeps that the worker searches for this.
     *
     * @return the number of the search, by which the worker sees what it finds
     * @throws Refusal.Invalid naming the parts that cannot be looked for
     */
    @Transactional
    public long begin(Viewer worker, Wanted wanted) {
        long id = ids.next();
        byte[] bytes = sealed.seal(TABLE, id, COLUMN, wanted.checked());
        rows.save(new SearchRow(id, worker.personaId(), clock.instant(), bytes, null));
        return id;
    }

    /**
     * What a search of the worker's own finds now. How many it is the first time is kept.
     *
     * @throws Refusal.NotFound if it is somebody else's
     */
    @Transactional
    public Found found(Viewer worker, long id) {
        SearchRow row =
                rows.findByIdAndPersonaId(id, worker.personaId())
                        .orElseThrow(Refusal.NotFound::new);
        Found found = found(worker, open(sealed, id, row.sealed()));
        if (row.found() == null) {
            rows.found(id, found.cases().size() + (found.more() ? 1 : 0));
        }
        return found;
    }

    static Wanted open(SealedJson sealed, long id, byte[] bytes) {
        return sealed.open(TABLE, id, COLUMN, bytes, Wanted.class);
    }

    private Found found(Viewer worker, Wanted wanted) {
        if (!wanted.reference().isBlank()) {
            String reference = Reference.parse(wanted.reference()).orElseThrow().value();
            return new Found(wanted, cases.referred(reference, worker), false);
        }
        List<CaseLine> visible = cases.of(find(wanted), worker, MOST + 1);
        List<CaseLine> shown = visible.subList(0, Math.min(MOST, visible.size()));
        return new Found(wanted, shown, visible.size() > MOST);
    }

    private List<Long> find(Wanted wanted) {
        List<Needle> needles = Needle.of(wanted, tokens);
        int keys = needles.stream().mapToInt(needle -> needle.byKey().size()).min().orElse(0);
        Set<Long> found = new LinkedHashSet<>();
        for (int key = 0; key < keys; key++) {
            found.addAll(fitting(needles, key));
        }
        return List.copyOf(found);
    }

    /** A case keeps all its tokens under one key. */
    private List<Long> fitting(List<Needle> needles, int key) {
        String all =
                needles.stream().map(needle -> hex(needle.byKey().get(key))).collect(joining(","));
        Needle first = needles.getFirst();
        String rarest = hex(first.byKey().get(key));
        return rows.fitting(first.kind().name(), rarest, all, needles.size());
    }

    private static String hex(byte[] token) {
        return HexFormat.of().withUpperCase().formatHex(token);
    }
}
