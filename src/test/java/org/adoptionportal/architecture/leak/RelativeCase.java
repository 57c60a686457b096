package org.adoptionportal.architecture.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Relative;

/** What a birth parent or relative wrote to us, without an account. */
final class RelativeCase implements ProtectedCase {

    @Override
    public String kind() {
        return "birth-family";
    }

    @Override
    public Laid layOut(int council) {
        Relative relative = Relative.valid();
        List<Canary> canaries = new ArrayList<>();
        for (String field : List.of("names", "times", "askFor", "child", "words", "access")) {
            String word = Canary.word();
            relative.answers().put(field, word);
            canaries.add(new Canary(word, "relative’s " + field, Readers.staff(kind(), council)));
        }
        return new Laid(kind(), relative.reference(), Map.of(), Map.of(), canaries);
    }
}
