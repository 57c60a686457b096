package org.adoptionportal.architecture.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.FamilyAsking;

/** A request for support, by a family without an account. */
final class FamilyCase implements ProtectedCase {

    private static final Map<String, String> PAGE_OF_FIELD =
            Map.of(
                    "names", "you",
                    "name", "children/1",
                    "happening", "what-is-happening",
                    "access", "needs");

    @Override
    public String kind() {
        return "support";
    }

    @Override
    public Laid layOut(int council) {
        FamilyAsking family =
                FamilyAsking.valid().with("you", "authority", Integer.toString(council));
        List<Canary> canaries = new ArrayList<>();
        PAGE_OF_FIELD.forEach((field, page) -> {
            String word = Canary.word();
            family.with(page, field, word);
            canaries.add(new Canary(word, "family’s " + field, Readers.staff(kind(), council)));
        });
        return new Laid(kind(), family.reference(), Map.of(), Map.of(), canaries);
    }
}
