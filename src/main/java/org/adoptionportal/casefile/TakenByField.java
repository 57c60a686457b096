package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import java.util.Arrays;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/** Asks a worker who enters a case for somebody how it reached the agency. */
@Singleton
public class TakenByField {

    /** The name of the field, and of a fault. */
    public static final String NAME = "takenBy";

    private final Words words;

    TakenByField(Words words) {
        this.words = words;
    }

    /** Every way but online, with what was chosen. */
    public Radios of(Sent sent) {
        return Radios.named(NAME)
                .labelled("How did it reach us?")
                .choices(
                        Arrays.stream(TakenBy.values())
                                .filter(each -> each != TakenBy.ONLINE)
                                .map(each -> Choice.of(each.name(), words.say("taken-by." + each)))
                                .toList())
                .value(sent.get(NAME));
    }
}
