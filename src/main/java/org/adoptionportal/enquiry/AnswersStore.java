package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps what an enquirer wrote, sealed, and lets staff find the enquiry by it. */
@Singleton
class AnswersStore {

    private static final String TABLE = "enquiry_answers";
    private static final String COLUMN = "sealed";

    private final AnswersRepository rows;
    private final SealedJson sealed;
    private final SearchIndex index;

    AnswersStore(AnswersRepository rows, SealedJson sealed, SearchIndex index) {
        this.rows = rows;
        this.sealed = sealed;
        this.index = index;
    }

    void keep(long enquiryId, EnquiryAnswers answers, @Nullable String sentFrom) {
        byte[] bytes = sealed.seal(TABLE, enquiryId, COLUMN, answers);
        rows.save(new AnswersRow(enquiryId, bytes, sentFrom));
        index.put(enquiryId, terms(answers));
    }

    EnquiryAnswers read(long enquiryId, Viewer viewer) {
        return opened(rows.find(enquiryId, viewer).orElseThrow(Refusal.NotFound::new));
    }

    /** For the enquirer, who has no account; nothing of it is shown to a holder of the link. */
    EnquiryAnswers readOfEnquirer(long enquiryId) {
        return opened(rows.ofEnquirer(enquiryId).orElseThrow(Refusal.NotFound::new));
    }

    /** Deletes them; the enquiry is not found by them any more. */
    void forget(long enquiryId) {
        rows.forget(enquiryId);
        index.put(enquiryId, List.of());
    }

    private EnquiryAnswers opened(AnswersRow row) {
        return sealed.open(TABLE, row.enquiryId(), COLUMN, row.sealed(), EnquiryAnswers.class);
    }

    private static List<SearchTerm> terms(EnquiryAnswers answers) {
        return Stream.of(
                        new SearchTerm(Kind.NAME, answers.names()),
                        new SearchTerm(Kind.EMAIL, answers.email()),
                        new SearchTerm(Kind.TELEPHONE, answers.telephone()),
                        new SearchTerm(Kind.POSTCODE, answers.postcode()))
                .filter(term -> !term.text().isEmpty())
                .toList();
    }
}
