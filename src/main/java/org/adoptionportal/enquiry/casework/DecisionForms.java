package org.adoptionportal.enquiry.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.casework.EnquiryCasePage.Decision;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/** The forms with which a worker decides on an enquiry, with what was typed and what is wrong. */
record DecisionForms(Sent sent, Map<String, String> faults) {

    static final String CALL_ON = "callAt";
    static final String CALL_TIME = "callTime";
    static final String CALLER = "caller";
    static final String REASON = "reason";

    static DecisionForms empty() {
        return new DecisionForms(new Sent(Map.of()), Map.of());
    }

    /** What can be decided now; a link is only sent where e-mail is safe. */
    List<Decision> of(Enquiry enquiry, EnquiryAnswers answers, Words words) {
        if (enquiry.stage().isOver()) {
            return List.of();
        }
        List<Field> none = List.of();
        List<Decision> all = new ArrayList<>();
        all.add(decision(enquiry, "Information", "information", none, "Record as sent"));
        all.add(decision(enquiry, "Promise a call", "promise", call(), "Promise the call"));
        all.add(decision(enquiry, "Call", "call", none, "Record a call as made"));
        all.add(decision(enquiry, "Event", "invitation", none, "Record an invitation"));
        if (answers.allows(ContactWay.EMAIL)) {
            all.add(decision(enquiry, "Personal link", "link", none, "Send a new link"));
        }
        all.add(decision(enquiry, "Code", "code", none, "Make a code to read out or post"));
        all.add(decision(enquiry, "Close", "closure", List.of(reason(words)), "Close enquiry"));
        return List.copyOf(all);
    }

    private static Decision decision(
            Enquiry enquiry, String heading, String path, List<Field> fields, String button) {
        return new Decision(
                heading,
                EnquiryPath.of(enquiry.reference()) + "/" + path,
                fields,
                button,
                enquiry.rowVersion(),
                OnceKey.fresh());
    }

    private List<Field> call() {
        return List.of(
                DateInput.named(CALL_ON)
                        .labelled("On which day?")
                        .value(
                                sent.get(CALL_ON + "-day"),
                                sent.get(CALL_ON + "-month"),
                                sent.get(CALL_ON + "-year"))
                        .error(faults.get(CALL_ON)),
                TextInput.named(CALL_TIME)
                        .labelled("At what time?")
                        .hint("On the 24-hour clock, like 14:30.")
                        .width(5)
                        .value(sent.get(CALL_TIME))
                        .error(faults.get(CALL_TIME)),
                TextInput.named(CALLER)
                        .labelled("Who rings?")
                        .width(20)
                        .value(sent.get(CALLER))
                        .error(faults.get(CALLER)));
    }

    private Field reason(Words words) {
        return Radios.named(REASON)
                .labelled("Why is it closed?")
                .choices(
                        Arrays.stream(CloseReason.values())
                                .map(each ->
                                        Choice.of(each.name(), words.say("close-reason." + each)))
                                .toList())
                .value(sent.get(REASON))
                .error(faults.get(REASON));
    }

    List<Field> fields(Words words) {
        List<Field> all = new ArrayList<>(call());
        all.add(reason(words));
        return all;
    }
}
