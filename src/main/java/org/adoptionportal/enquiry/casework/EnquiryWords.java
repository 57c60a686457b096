package org.adoptionportal.enquiry.casework;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** Puts what an enquirer wrote into words for staff. */
@Singleton
class EnquiryWords {

    private static final String NOTHING = "Not answered";

    private final Authorities authorities;
    private final Words words;

    EnquiryWords(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    SummaryList answers(Enquiry enquiry, EnquiryAnswers answers) {
        return SummaryList.empty()
                .row("Interest", words.say("interest." + enquiry.interest()))
                .row("Taken", words.say("taken-by." + enquiry.takenBy()))
                .row("Name", answers.names())
                .row("Safe ways", ways(answers))
                .row("Good times", orNothing(answers.times()))
                .row("Email address", orNothing(answers.email()))
                .row("Telephone number", orNothing(answers.telephone()))
                .row("Postal address", orNothing(answers.address()).lines().toList())
                .row("Local council", council(enquiry))
                .row("Postcode", orNothing(answers.postcode()))
                .row("Heard of us", heardFrom(answers))
                .row("Question", orNothing(answers.question()).lines().toList());
    }

    private List<String> ways(EnquiryAnswers answers) {
        return answers.ways().stream().map(way -> words.say("contact-way." + way)).toList();
    }

    private String heardFrom(EnquiryAnswers answers) {
        String code = answers.heardFrom();
        return code.isEmpty() ? NOTHING : words.say("heard-from." + code);
    }

    private String council(Enquiry enquiry) {
        return authorities.byId(enquiry.authorityId()).map(Authority::name).orElse(NOTHING);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
