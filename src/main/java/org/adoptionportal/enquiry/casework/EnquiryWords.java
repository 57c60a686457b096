package org.adoptionportal.enquiry.casework;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.TimelineEntry;

/** Puts what an enquirer wrote, and what happened since, into words for staff. */
@Singleton
class EnquiryWords {

    private static final String NOTHING = "Not answered";

    private final org.adoptionportal.timeline.Timeline entries;
    private final Authorities authorities;
    private final Words words;

    EnquiryWords(
            org.adoptionportal.timeline.Timeline entries, Authorities authorities, Words words) {
        this.entries = entries;
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

    Timeline timeline(Enquiry enquiry, Viewer worker) {
        return Timeline.of(entries.of(enquiry.id(), worker).stream().map(this::happened).toList());
    }

    private Timeline.Event happened(TimelineEntry entry) {
        String what = words.say("timeline." + entry.event(), details(entry));
        String at = entry.happenedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return Timeline.Event.of(what, London.dateTime(entry.happenedAt()), at)
                .by(words.say("actor." + entry.actor() + ".to-staff"));
    }

    private Map<String, String> details(TimelineEntry entry) {
        Map<String, String> said = new TreeMap<>(entry.details());
        said.computeIfPresent("when", (key, at) -> London.dateTime(Instant.parse(at)));
        said.computeIfPresent("reason", (key, code) -> words.say("close-reason." + code));
        return said;
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
