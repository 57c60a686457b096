package org.adoptionportal.architecture.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Enquirer;

/** An enquiry, by somebody without an account. */
final class EnquiryCase implements ProtectedCase {

    @Override
    public String kind() {
        return "enquiry";
    }

    @Override
    public Laid layOut(int council) {
        Enquirer enquirer = Enquirer.valid();
        enquirer.answers().put("authority", Integer.toString(council));
        List<Canary> canaries = new ArrayList<>();
        for (String field : List.of("names", "times", "question")) {
            String word = Canary.word();
            enquirer.answers().put(field, word);
            canaries.add(new Canary(word, "enquirer’s " + field, Readers.staff(kind(), council)));
        }
        return new Laid(kind(), enquirer.reference(), Map.of(), Map.of(), canaries);
    }
}
