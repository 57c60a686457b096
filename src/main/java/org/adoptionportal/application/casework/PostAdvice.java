package org.adoptionportal.application.casework;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Stage;

/** Says to a worker how a letter reaches the people it goes to. */
final class PostAdvice {

    private PostAdvice() {}

    /** Before it is kept. */
    static List<String> before(Registration registration, Outcome outcome) {
        List<String> advice = new ArrayList<>();
        advice.add(
                switch (outcome) {
                    case ACCEPT ->
                            "The applicants can read this letter here as soon as you accept.";
                    case DECLINE ->
                            "The applicants cannot read this letter until you record that you have"
                                    + " told them yourself.";
                });
        advice.addAll(byPost(registration));
        return advice;
    }

    /** After that. */
    static List<String> onceKept(Registration registration) {
        List<String> advice = new ArrayList<>();
        if (registration.application().stage() == Stage.DECLINED_UNTOLD) {
            advice.add(
                    "The applicants cannot read this letter yet. Speak to them before you post it,"
                            + " then record that you have told them.");
        }
        advice.addAll(byPost(registration));
        return advice;
    }

    private static List<String> byPost(Registration registration) {
        String names =
                registration.applicants().stream()
                        .filter(who -> !who.isOnline())
                        .map(registration::nameOf)
                        .collect(joining(" and "));
        return names.isEmpty()
                ? List.of()
                : List.of("Not online: " + names + ". Print the letter and post it.");
    }
}
