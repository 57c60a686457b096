package org.adoptionportal.takeover;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.id.SpokenCode;

/** Makes the codes by which people take cases over, and shows them to whoever may give them out. */
@Singleton
public class TakeOverCodes {

    /** The subject of a code that is for a case as a whole. */
    public static final long WHOLE_CASE = 0;

    private static final String TABLE = "case_code";
    private static final String COLUMN = "sealed";

    private final CodeRows rows;
    private final CodeSettings settings;
    private final SearchTokens tokens;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    TakeOverCodes(
            CodeRows rows,
            CodeSettings settings,
            SearchTokens tokens,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.tokens = tokens;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /** The path of the page on which a worker reads the code of a whole case. */
    public static String path(String reference) {
        return "/cases/" + reference + "/code";
    }

    /** A code that can still be used; what it was made for is its kind of case's to understand. */
    public record Usable(long subject, SpokenCode code, Instant expiresAt) {}

    @Serdeable
    record Content(String code) {}

    /**
     * Makes a code; the one before for the same subject stops working.
     *
     * @param kind the kind of case, which a {@link TakenOver} answers for
     */
    @Transactional(TxType.MANDATORY)
    public SpokenCode make(long caseId, String kind, long subject) {
        Instant now = clock.instant();
        rows.revoke(caseId, subject, now);
        long id = ids.next();
        SpokenCode code = SpokenCode.random();
        rows.save(
                new CodeRow(
                        id,
                        caseId,
                        kind,
                        subject,
                        tokens.token(Kind.CODE, code.value()),
                        sealed.seal(TABLE, id, COLUMN, new Content(code.value())),
                        now,
                        now.plus(settings.life()),
                        null,
                        null));
        return code;
    }

    /** Makes the code for this subject stop working, if there is one. */
    @Transactional(TxType.MANDATORY)
    public void revoke(long caseId, long subject) {
        rows.revoke(caseId, subject, clock.instant());
    }

    /** Deletes every code that was ever made for the case. */
    @Transactional(TxType.MANDATORY)
    public void forget(long caseId) {
        rows.forget(caseId);
    }

    /** The codes of a case that can still be used, for whoever may see the case. */
    @Transactional
    public List<Usable> of(long caseId, Viewer viewer) {
        return rows.usable(caseId, clock.instant(), viewer).stream().map(this::opened).toList();
    }

    /** The code for this subject that can still be used, for whoever may see the case. */
    @Transactional
    public Optional<Usable> of(long caseId, long subject, Viewer viewer) {
        return of(caseId, viewer).stream().filter(each -> each.subject() == subject).findFirst();
    }

    private Usable opened(CodeRow row) {
        Content content = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), Content.class);
        return new Usable(row.subject(), new SpokenCode(content.code()), row.expiresAt());
    }
}
