package org.adoptionportal.mentoring;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.ChaseRules;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** Somebody asks for a mentor; a friend is to say what they are like. */
@Singleton
class AskForMentor {

    private final MentoringCases mentoring;
    private final MentoringStatus status;
    private final CaseFiles cases;
    private final SearchIndex index;
    private final AwaitedThings awaited;
    private final Timeline timeline;
    private final Clock clock;

    AskForMentor(
            MentoringCases mentoring,
            MentoringStatus status,
            CaseFiles cases,
            SearchIndex index,
            AwaitedThings awaited,
            Timeline timeline,
            Clock clock) {
        this.mentoring = mentoring;
        this.status = status;
        this.cases = cases;
        this.index = index;
        this.awaited = awaited;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Answers the reference. */
    @Transactional
    String ask(Viewer person, int council) {
        Mentoring asked = Mentoring.asked(council, London.today(clock));
        Reference reference = Reference.random();
        var summary = status.of(asked, Outstanding.UNASKED, Changes.NONE);
        long id = cases.open(MentoringCases.KIND, reference, person, person.name(), summary);
        mentoring.keep(id, asked);
        index.put(id, List.of(new SearchTerm(Kind.NAME, person.name())));
        awaited.open(id, friend());
        timeline.record(id, person, Event.shared("mentoring-asked"));
        return reference.value();
    }

    private static NewAwaited friend() {
        return new NewAwaited(
                "mentoring-friend",
                Awaited.EVERYBODY,
                "Ash Birch",
                HeldUpBy.SOMEBODY_ELSE,
                ChaseRules.CHASE_OTHERS,
                null);
    }
}
