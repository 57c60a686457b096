package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;

/** Keeps what somebody told us, sealed, and lets staff find the case by it. */
@Singleton
class Stories {

    private static final String TABLE = "birth_family_story";
    private static final String COLUMN = "sealed";

    private final StoryRows rows;
    private final SealedJson sealed;
    private final SearchIndex index;

    Stories(StoryRows rows, SealedJson sealed, SearchIndex index) {
        this.rows = rows;
        this.sealed = sealed;
        this.index = index;
    }

    void open(long caseId, Story story) {
        rows.save(new StoryRow(caseId, seal(caseId, story)));
    }

    void keep(long caseId, Story story) {
        rows.update(new StoryRow(caseId, seal(caseId, story)));
    }

    void forget(long caseId) {
        rows.forget(caseId);
    }

    /** From now on the case is found by it. */
    void index(long caseId, Story story) {
        index.put(
                caseId,
                Stream.of(
                                new SearchTerm(Kind.NAME, story.about().names()),
                                new SearchTerm(Kind.TELEPHONE, story.contact().telephone()),
                                new SearchTerm(Kind.EMAIL, story.contact().email()))
                        .filter(term -> !term.text().isEmpty())
                        .toList());
    }

    Optional<Story> find(long caseId, Viewer viewer) {
        return rows.find(caseId, viewer).map(this::opened);
    }

    Story ofAuthor(long caseId) {
        return opened(rows.ofAuthor(caseId).orElseThrow(Refusal.NotFound::new));
    }

    private byte[] seal(long caseId, Story story) {
        return sealed.seal(TABLE, caseId, COLUMN, story);
    }

    private Story opened(StoryRow row) {
        return sealed.open(TABLE, row.caseId(), COLUMN, row.sealed(), Story.class);
    }
}
