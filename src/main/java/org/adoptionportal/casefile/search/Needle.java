package org.adoptionportal.casefile.search;

import static org.adoptionportal.platform.crypto.SearchTokens.Kind.DATE_OF_BIRTH;
import static org.adoptionportal.platform.crypto.SearchTokens.Kind.EMAIL;
import static org.adoptionportal.platform.crypto.SearchTokens.Kind.NAME;
import static org.adoptionportal.platform.crypto.SearchTokens.Kind.POSTCODE;
import static org.adoptionportal.platform.crypto.SearchTokens.Kind.TELEPHONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/**
 * One thing that must fit, as fingerprints under each key in use, newest first.
 *
 * @param byKey empty if nothing is left of what was typed: then nothing fits
 */
record Needle(Kind kind, List<byte[]> byKey) {

    /** What is rarest comes first, so that the index narrows most by it. */
    static List<Needle> of(Wanted wanted, SearchTokens tokens) {
        List<Needle> needles = new ArrayList<>();
        one(EMAIL, wanted.email(), tokens).ifPresent(needles::add);
        one(TELEPHONE, wanted.telephone(), tokens).ifPresent(needles::add);
        one(DATE_OF_BIRTH, wanted.dateOfBirth(), tokens).ifPresent(needles::add);
        one(POSTCODE, wanted.postcode(), tokens).ifPresent(needles::add);
        for (List<byte[]> word : tokens.everyTokenOfName(wanted.name())) {
            needles.add(new Needle(NAME, word));
        }
        return needles;
    }

    private static Optional<Needle> one(Kind kind, String text, SearchTokens tokens) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Needle(kind, tokens.everyToken(kind, text)));
    }
}
