package org.adoptionportal.contact;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/**
 * Says how somebody may be reached, in the order in which it matters to whoever is about to. What
 * was left out is said as the careful answer.
 */
@Singleton
public class SafeContactSummary {

    private static final String SAY_NOTHING = "Nobody: say nothing to others, ring again later";

    private final Words words;

    SafeContactSummary(Words words) {
        this.words = words;
    }

    /** For the person themselves, to check it. */
    public SummaryList of(SafeContact contact) {
        Answers answers = new Answers(SummaryList.empty().row("Safe ways", ways(contact)));
        return reach(contact, answers).list();
    }

    /** For staff, above each page of the case. */
    public SummaryList forStaff(SafeContact contact) {
        return of(contact).titled("Before you make contact");
    }

    private Answers reach(SafeContact contact, Answers answers) {
        Answers times = answers.given("When it is safe", contact.times());
        Answers reached = calls(contact, times).given("Email", contact.email());
        return letters(contact, reached)
                .given("Through", contact.through())
                .given("Somebody else sees it", shared(contact.shared()))
                .given("To stay safe", contact.more());
    }

    private static Answers calls(SafeContact contact, Answers answers) {
        if (contact.telephone().isEmpty()) {
            return answers;
        }
        return answers.given("Telephone", contact.telephone())
                .always("Voicemail", contact.allowsVoicemail() ? "Yes" : "No, leave none")
                .given("Ask for", contact.askFor())
                .always(
                        "Say we are",
                        contact.sayWeAre().isEmpty() ? SAY_NOTHING : contact.sayWeAre());
    }

    private static Answers letters(SafeContact contact, Answers answers) {
        return contact.allows(ContactWay.LETTER)
                ? answers.given("Letters to", contact.address())
                : answers.always("Letters", "No, send none");
    }

    private List<String> ways(SafeContact contact) {
        return contact.ways().stream().map(way -> words.say("contact-way." + way)).toList();
    }

    private String shared(String answer) {
        return answer.isEmpty() ? "" : words.say("contact-shared." + answer);
    }
}
