package org.adoptionportal.counselling;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Reads the sessions of cases. */
@Singleton
public class Sessions {

    private static final String TABLE = "counselling_session";
    private static final String EXTENSIONS = "counselling_extension";
    private static final String COLUMN = "sealed";

    private final SessionRows rows;
    private final ExtensionRows extensions;
    private final SealedJson sealed;
    private final DatedRules rules;
    private final Map<String, Counselled> kinds;
    private final Clock clock;

    Sessions(
            SessionRows rows,
            ExtensionRows extensions,
            SealedJson sealed,
            DatedRules rules,
            List<Counselled> kinds,
            Clock clock) {
        this.rows = rows;
        this.extensions = extensions;
        this.sealed = sealed;
        this.rules = rules;
        this.kinds = kinds.stream().collect(toMap(Counselled::kind, kind -> kind));
        this.clock = clock;
    }

    /** Whether cases of this kind have sessions. */
    public boolean areOf(String kind) {
        return kinds.containsKey(kind);
    }

    /**
     * The sessions of a case of this kind, for whoever may see it.
     *
     * @throws Refusal.NotFound if such cases have none
     */
    @Transactional
    public Course of(long caseId, String kind, Viewer viewer) {
        return course(caseId, kind, rows.of(caseId, viewer));
    }

    /** As {@link #of}, for the derived status and for whoever holds the link to the case. */
    @Transactional
    public Course course(long caseId, String kind) {
        return course(caseId, kind, rows.all(caseId));
    }

    /** What was agreed on top of the rule, oldest first. */
    @Transactional
    public List<Extension> extensions(long caseId, Viewer viewer) {
        return extensions.of(caseId, viewer).stream()
                .map(row -> new Extension(row.more(), row.agreedOn(), why(row)))
                .toList();
    }

    /** Whether a session took place in the case. */
    @Transactional
    public boolean anyHeld(long caseId) {
        return rows.all(caseId).stream().anyMatch(row -> row.state() == State.HELD);
    }

    /** Deletes them; for a case that is forgotten. */
    @Transactional
    public void forget(long caseId) {
        rows.forget(caseId);
        extensions.forget(caseId);
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if the case has none with this id, or the viewer may not see it
     */
    @Transactional
    public Session one(long caseId, long id, Viewer viewer) {
        return opened(row(caseId, id, viewer));
    }

    SessionRow row(long caseId, long id, Viewer viewer) {
        return rows.one(caseId, id, viewer).orElseThrow(Refusal.NotFound::new);
    }

    byte[] seal(long id, SessionText text) {
        return sealed.seal(TABLE, id, COLUMN, text);
    }

    SessionText text(SessionRow row) {
        return sealed.open(TABLE, row.id(), COLUMN, row.sealed(), SessionText.class);
    }

    byte[] sealWhy(long id, String why) {
        return sealed.seal(EXTENSIONS, id, COLUMN, new SessionText("", why));
    }

    private String why(ExtensionRow row) {
        return sealed.open(EXTENSIONS, row.id(), COLUMN, row.sealed(), SessionText.class).words();
    }

    private Course course(long caseId, String kind, List<SessionRow> found) {
        Optional<RuleKey> rule =
                Optional.ofNullable(kinds.get(kind)).orElseThrow(Refusal.NotFound::new).limit();
        LocalDate began = found.isEmpty() ? London.today(clock) : found.getFirst().offeredOn();
        @Nullable Integer limit =
                rule.map(key -> rules.number(key, began) + extensions.more(caseId)).orElse(null);
        return new Course(found.stream().map(this::opened).toList(), limit);
    }

    private Session opened(SessionRow row) {
        SessionText text = text(row);
        return new Session(
                row.id(),
                row.state(),
                row.offeredOn(),
                row.heldAt(),
                text.place(),
                text.words(),
                row.rowVersion());
    }
}
