package org.adoptionportal.familysupport.casework;

import java.util.Arrays;
import java.util.List;
import org.adoptionportal.familysupport.Stage;
import org.adoptionportal.platform.error.Refusal;

/** Something that a worker decides on a request, as its address names it. */
enum Act {
    TRIAGE("triage", "How urgent is it?", "Record the urgency"),
    COUNCIL("council", "Which council is it for?", "Record the council"),
    CALL("call", "Call", "Record that we spoke to the family"),
    SIGNPOST("signpost", "Who else can help", "Record what they were told"),
    REFERRAL(
            "referral", "Refer to the front door of children’s social care", "Record the referral"),
    ASSESSMENT("assessment", "Start an assessment of need", "Record the start"),
    ASSESSED("assessment-end", "Finish the assessment of need", "Record the end"),
    PASSING("passing-on", "Pass on to another council", "Pass on"),
    CLOSURE("closure", "Advise and close", "Close the request");

    private final String path;
    private final String heading;
    private final String button;

    Act(String path, String heading, String button) {
        this.path = path;
        this.heading = heading;
        this.button = button;
    }

    String path() {
        return path;
    }

    String heading() {
        return heading;
    }

    String button() {
        return button;
    }

    static Act of(String path) {
        return Arrays.stream(values())
                .filter(each -> each.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** What can be decided where a request stands so. */
    static List<Act> at(Stage stage) {
        return switch (stage) {
            case RECEIVED -> List.of(CALL, TRIAGE, COUNCIL, SIGNPOST, REFERRAL, PASSING, CLOSURE);
            case TRIAGED ->
                    List.of(
                            CALL,
                            ASSESSMENT,
                            SIGNPOST,
                            REFERRAL,
                            TRIAGE,
                            COUNCIL,
                            PASSING,
                            CLOSURE);
            case ASSESSING -> List.of(ASSESSED, CALL, SIGNPOST, REFERRAL, COUNCIL, CLOSURE);
            case ASSESSED -> List.of(CALL, SIGNPOST, REFERRAL, COUNCIL, CLOSURE);
            case DRAFT, CLOSED, PASSED_ON, WITHDRAWN, FORGOTTEN -> List.of();
        };
    }
}
