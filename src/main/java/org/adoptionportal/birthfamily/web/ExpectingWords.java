package org.adoptionportal.birthfamily.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.birthfamily.BirthFamilyRules;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.OfficeHours;
import org.adoptionportal.platform.time.London;

/** What whoever expects or has a baby reads first: by when a person is there, and no consent. */
@Singleton
class ExpectingWords {

    private final DatedRules rules;
    private final Clocks clocks;
    private final OfficeHours hours;
    private final Clock clock;

    ExpectingWords(DatedRules rules, Clocks clocks, OfficeHours hours, Clock clock) {
        this.rules = rules;
        this.clocks = clocks;
        this.hours = hours;
        this.clock = clock;
    }

    /** In the evening nobody is promised somebody on the same day. */
    String contact() {
        Instant now = clock.instant();
        LocalDate due = clocks.deadline(BirthFamilyRules.SAME_DAY, hours.dayOf(now)).dueOn();
        return "A person contacts you %s, in the way that you tell us is safe."
                .formatted(due.equals(London.dateOf(now)) ? "today" : "by " + London.date(due));
    }

    String consent() {
        return "Nothing you write here means that you agree to an adoption. "
                + rules.rule(BirthFamilyRules.CONSENT_WEEKS, London.today(clock)).explanation()
                + " You can change your mind.";
    }
}
