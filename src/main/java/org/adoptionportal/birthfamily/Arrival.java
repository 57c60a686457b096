package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.adoptionportal.clock.OfficeHours;
import org.adoptionportal.platform.time.London;

/** What follows when a request is complete, whoever wrote it. */
@Singleton
class Arrival {

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final OfficeHours hours;
    private final Clock clock;

    Arrival(BirthFamilyLedger ledger, Stories stories, OfficeHours hours, Clock clock) {
        this.ledger = ledger;
        this.stories = stories;
        this.hours = hours;
        this.clock = clock;
    }

    /** It is with us from today, and staff find it. */
    BirthFamilyCase of(BirthFamilyCase draft, Story story) {
        ledger.name(draft.id(), story.about().names());
        stories.index(draft.id(), story);
        Instant now = clock.instant();
        return draft.sent(
                London.dateOf(now), hours.dayOf(now), story.wishes().include(Wish.OWN_RECORDS));
    }
}
