package org.adoptionportal.casefile;

import java.util.List;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/** Something a case can be found by: a name (each of its words), a postcode, a date of birth, … */
public record SearchTerm(Kind kind, String text) {

    List<byte[]> tokens(SearchTokens tokens) {
        return kind == Kind.NAME ? tokens.tokensOfName(text) : List.of(tokens.token(kind, text));
    }
}
