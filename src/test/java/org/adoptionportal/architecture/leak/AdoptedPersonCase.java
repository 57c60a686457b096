package org.adoptionportal.architecture.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.AdoptedPerson;

/** An adopted person's request for birth records, which a worker entered. */
final class AdoptedPersonCase implements ProtectedCase {

    @Override
    public String kind() {
        return "records";
    }

    @Override
    public Laid layOut(int council) {
        Map<String, String> answers = AdoptedPerson.answers(1990);
        answers.put("authority", Integer.toString(council));
        List<Canary> canaries = new ArrayList<>();
        for (String field : List.of("names", "words")) {
            String word = Canary.word();
            answers.put(field, word);
            canaries.add(
                    new Canary(word, "adopted person’s " + field, Readers.staff(kind(), council)));
        }
        return new Laid(kind(), AdoptedPerson.entered(answers), Map.of(), Map.of(), canaries);
    }
}
