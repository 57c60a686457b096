package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.adoptionportal.platform.crypto.SearchTokens;

/** What a case can be found by, kept as tokens that say nothing to a reader of the database. */
@Singleton
public class SearchIndex {

    private final CaseFileRepository cases;
    private final SearchTokens tokens;

    SearchIndex(CaseFileRepository cases, SearchTokens tokens) {
        this.cases = cases;
        this.tokens = tokens;
    }

    /**
     * Replaces everything that the case was found by until now. Looks first without a lock: to
     * delete what is not there locks the place of every newer case, and none could begin until this
     * transaction ends.
     */
    @Transactional
    public void put(long caseId, Collection<SearchTerm> terms) {
        if (cases.hasTokens(caseId)) {
            cases.removeTokens(caseId);
        }
        Set<ByteBuffer> added = new HashSet<>();
        for (SearchTerm term : terms) {
            for (byte[] token : term.tokens(tokens)) {
                if (added.add(ByteBuffer.wrap(token))) {
                    cases.addToken(caseId, term.kind().name(), token, tokens.keyVersion());
                }
            }
        }
    }
}
