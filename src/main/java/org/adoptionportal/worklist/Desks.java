package org.adoptionportal.worklist;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.worklist.Desk.TeamName;

/** Keeps the ways in which workers look at the worklist, and reads what their lists depend on. */
@Singleton
class Desks {

    /** The field that can be wrong. */
    static final String NAME = "name";

    private static final String TABLE = "worklist_view";
    private static final String COLUMN = "sealed";
    private static final int MOST_CHARACTERS = 40;
    private static final int MOST_VIEWS = 12;

    private final DeskRows rows;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    Desks(DeskRows rows, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Desk of(Viewer worker) {
        List<DeskRow> all = rows.of(worker, London.today(clock));
        return new Desk(
                all.stream().filter(row -> row.what().equals("COVERED")).map(DeskRow::id).toList(),
                all.stream()
                        .filter(row -> row.what().endsWith("TEAM"))
                        .map(row ->
                                new TeamName(row.id(), row.words(), row.what().equals("MY_TEAM")))
                        .toList(),
                all.stream().filter(row -> row.what().equals("VIEW")).map(this::view).toList());
    }

    /**
     * Keeps a way to look.
     *
     * @throws Refusal.Invalid naming {@link #NAME} if there is no name, or too many views
     */
    @Transactional
    void keep(Viewer worker, String name, Choice choice) {
        String called = Typed.checked(NAME, name, "Give the view a name", MOST_CHARACTERS, "");
        if (of(worker).views().size() >= MOST_VIEWS) {
            String fault = "You have kept %d views: delete one first".formatted(MOST_VIEWS);
            throw new Refusal.Invalid(fault, Map.of(NAME, fault));
        }
        long id = ids.next();
        var content = new SavedView.Content(called, choice.href());
        rows.save(new ViewRow(id, worker.personaId(), sealed.seal(TABLE, id, COLUMN, content)));
    }

    /** Deletes it; one that is not the worker's, or not there any more, changes nothing. */
    @Transactional
    void delete(Viewer worker, long id) {
        rows.delete(id, worker.personaId());
    }

    private SavedView view(DeskRow row) {
        var content = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), SavedView.Content.class);
        return new SavedView(row.id(), content.name(), content.href());
    }
}
