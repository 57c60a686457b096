package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;

/** Keeps what adopted people tell us, sealed, and lets staff find a request by it. */
@Singleton
class AnswersStore {

    private static final String TABLE = "records_answers";
    private static final String COLUMN = "sealed";

    private final AnswersRepository rows;
    private final SealedJson sealed;
    private final SearchIndex index;

    AnswersStore(AnswersRepository rows, SealedJson sealed, SearchIndex index) {
        this.rows = rows;
        this.sealed = sealed;
        this.index = index;
    }

    void open(long requestId, RequestAnswers answers) {
        rows.save(row(requestId, answers));
    }

    void change(long requestId, RequestAnswers answers) {
        rows.update(row(requestId, answers));
    }

    /** From now on staff find the request by them. */
    void makeFound(long requestId, RequestAnswers answers) {
        index.put(requestId, terms(answers));
    }

    RequestAnswers read(long requestId, Viewer viewer) {
        return find(requestId, viewer).orElseThrow(Refusal.NotFound::new);
    }

    Optional<RequestAnswers> find(long requestId, Viewer viewer) {
        return rows.find(requestId, viewer).map(this::opened);
    }

    /** For whoever holds the personal link. */
    RequestAnswers readFollowed(long requestId) {
        return opened(rows.followed(requestId).orElseThrow(Refusal.NotFound::new));
    }

    void forget(long requestId) {
        rows.forget(requestId);
    }

    private AnswersRow row(long requestId, RequestAnswers answers) {
        return new AnswersRow(requestId, sealed.seal(TABLE, requestId, COLUMN, answers));
    }

    private RequestAnswers opened(AnswersRow row) {
        return sealed.open(TABLE, row.requestId(), COLUMN, row.sealed(), RequestAnswers.class);
    }

    private static List<SearchTerm> terms(RequestAnswers answers) {
        AboutYou you = answers.you();
        return Stream.of(
                        new SearchTerm(Kind.NAME, you.names()),
                        new SearchTerm(Kind.NAME, you.adoptedAs()),
                        new SearchTerm(
                                Kind.DATE_OF_BIRTH,
                                "%s-%s-%s".formatted(you.day(), you.month(), you.year())),
                        new SearchTerm(Kind.EMAIL, answers.contact().email()),
                        new SearchTerm(Kind.TELEPHONE, answers.contact().telephone()))
                .filter(term -> !term.text().isEmpty())
                .toList();
    }
}
