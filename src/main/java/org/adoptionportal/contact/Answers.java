package org.adoptionportal.contact;

import org.adoptionportal.platform.web.component.SummaryList;

/** A list of answers that leaves out what was not answered. */
record Answers(SummaryList list) {

    Answers given(String question, String answer) {
        return answer.isEmpty() ? this : new Answers(list.row(question, answer.lines().toList()));
    }

    Answers always(String question, String answer) {
        return new Answers(list.row(question, answer));
    }
}
