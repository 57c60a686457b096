package org.adoptionportal.dev;

import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.dev.DemoMark.Kept;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.Interest;

/**
 * An enquiry by a made-up household.
 *
 * @param daysAgo when it reached the agency
 */
record DemoEnquiry(Story story, Interest interest, TakenBy takenBy, int daysAgo) {

    /** How far it has come. */
    enum Story {
        UNANSWERED,
        INFORMED,
        CALL_PROMISED_FOR_TODAY,
        CALLED,
        INVITED,
        NO_ANSWER,
        SIGNPOSTED,
        WITHDRAWN,
        REGISTERED
    }

    private static final int FIRST_HOUSEHOLD = 60;
    private static final String KIND = "enquiry";
    private static final List<String> QUESTIONS =
            List.of(
                    "How long does it take from now until a child can live with us?",
                    "Can I adopt if I rent my home and live alone?",
                    "We have two children already. Does that matter?",
                    "",
                    "I work shifts. Could somebody ring in the morning?");
    private static final List<String> HEARD_FROM = List.of("SEARCH", "FRIEND", "COUNCIL", "");

    /** All of them; those that reached us last come first within a story. */
    static final List<DemoEnquiry> ALL =
            List.of(
                    online(Story.UNANSWERED, Interest.ADOPTING, 1),
                    online(Story.UNANSWERED, Interest.EARLY_PERMANENCE, 1),
                    online(Story.UNANSWERED, Interest.STEP_PARENT, 2),
                    entered(Story.UNANSWERED, TakenBy.TELEPHONE, 2),
                    entered(Story.UNANSWERED, TakenBy.PAPER, 3),
                    online(Story.UNANSWERED, Interest.INTER_COUNTRY, 3),
                    online(Story.UNANSWERED, Interest.ADOPTING, 12),
                    online(Story.INFORMED, Interest.ADOPTING, 4),
                    online(Story.INFORMED, Interest.RELATIVE, 5),
                    entered(Story.INFORMED, TakenBy.IN_PERSON, 6),
                    online(Story.CALL_PROMISED_FOR_TODAY, Interest.FOSTERED_CHILD, 4),
                    online(Story.CALLED, Interest.EARLY_PERMANENCE, 9),
                    online(Story.CALLED, Interest.ADOPTING, 11),
                    online(Story.INVITED, Interest.ADOPTING, 8),
                    online(Story.INVITED, Interest.FOSTERED_CHILD, 13),
                    online(Story.NO_ANSWER, Interest.ADOPTING, 70),
                    online(Story.SIGNPOSTED, Interest.STEP_PARENT, 35),
                    online(Story.SIGNPOSTED, Interest.INTER_COUNTRY, 48),
                    entered(Story.WITHDRAWN, TakenBy.TELEPHONE, 21),
                    entered(Story.REGISTERED, TakenBy.TELEPHONE, 16));

    static DemoEnquiry online(Story story, Interest interest, int daysAgo) {
        return new DemoEnquiry(story, interest, TakenBy.ONLINE, daysAgo);
    }

    private static DemoEnquiry entered(Story story, TakenBy takenBy, int daysAgo) {
        return new DemoEnquiry(story, Interest.ADOPTING, takenBy, daysAgo);
    }

    /** What the household of this number says; on paper it gives only its postal address. */
    EnquiryAnswers answers(int number, List<Integer> authorities) {
        var household =
                DemoHousehold.of(FIRST_HOUSEHOLD + number, "enquirer-" + number, authorities);
        Kept kept = new Kept(KIND, household.authorityId(), Set.of());
        boolean letter = takenBy == TakenBy.PAPER;
        return new EnquiryAnswers(
                DemoMark.of(kept, "name", names(household)),
                letter ? "" : household.email(),
                letter ? "" : household.telephone(),
                letter ? number + " Example Lane\nWherryford" : "",
                letter ? List.of("LETTER") : List.of("EMAIL", "TELEPHONE"),
                number % 3 == 0 ? "Weekdays after 6pm. Please leave no message." : "",
                Integer.toString(household.authorityId()),
                "ZZ9 " + number % 10 + "ZZ",
                interest.name(),
                HEARD_FROM.get(number % HEARD_FROM.size()),
                DemoMark.of(kept, "question", QUESTIONS.get(number % QUESTIONS.size())));
    }

    private static String names(DemoHousehold household) {
        String first = household.firstName() + " " + household.lastName();
        return household.partner().isEmpty() ? first : first + " and " + household.partner();
    }
}
