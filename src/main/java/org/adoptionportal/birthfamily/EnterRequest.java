package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** A worker enters what reached us by telephone, on paper or in person. */
@Singleton
public class EnterRequest {

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final Arrival arrival;
    private final Clock clock;

    EnterRequest(BirthFamilyLedger ledger, Stories stories, Arrival arrival, Clock clock) {
        this.ledger = ledger;
        this.stories = stories;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * Enters it.
     *
     * @param today whether they think about adoption for a baby, and are reached the same day
     * @param takenBy how it reached us; null when it was not said
     * @return its reference
     * @throws Refusal.Forbidden if it is not their role
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String enter(Viewer worker, Story story, boolean today, @Nullable TakenBy takenBy) {
        BirthFamilyTeam.require(worker);
        Route route = today ? Route.EXPECTING : Route.SELF;
        StoryRules.check(route, story);
        if (takenBy == null || takenBy == TakenBy.ONLINE) {
            String fault = "Choose how the request reached us";
            throw new Refusal.Invalid(fault, Map.of(TakenByField.NAME, fault));
        }
        BirthFamilyCase draft =
                BirthFamilyCase.begun(Reference.random().value(), route, "", London.today(clock));
        BirthFamilyCase request = ledger.open(draft, null);
        stories.open(request.id(), story);
        ledger.write(arrival.of(request, story), worker, Event.shared("talk-entered"));
        return request.reference();
    }
}
