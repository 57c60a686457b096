package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.adoptionportal.allocation.Allocate;
import org.adoptionportal.dev.DemoStageOne.Turn;
import org.adoptionportal.enquiry.Interest;
import org.adoptionportal.identity.Viewer;

/**
 * Everybody else: as many families and enquirers as there must be for 400 cases in all, in every
 * stage and of every age, so that lists, pictures and searches look as they do in an agency at
 * work.
 */
@Singleton
@Requires(env = "dev")
final class DemoCrowd implements DemoChapter {

    static final int CASES_IN_ALL = 400;

    private static final int FIRST_HOUSEHOLD = 120;
    private static final int LAST_OF_ALL = Integer.MAX_VALUE;
    private static final List<Turn> TURNS = List.of(Turn.values());

    private final DemoPeople people;
    private final DemoCases cases;
    private final DemoStageOne stageOne;
    private final DemoEnquiries enquiries;
    private final Allocate allocate;
    private final DemoRows rows;
    private final TransactionOperations<Connection> transactions;
    private final MovableClock clock;

    DemoCrowd(
            DemoPeople people,
            DemoCases cases,
            DemoStageOne stageOne,
            DemoEnquiries enquiries,
            Allocate allocate,
            DemoRows rows,
            TransactionOperations<Connection> transactions,
            MovableClock clock) {
        this.people = people;
        this.cases = cases;
        this.stageOne = stageOne;
        this.enquiries = enquiries;
        this.allocate = allocate;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return LAST_OF_ALL;
    }

    /** Each case in one transaction, because hundreds of them keep somebody waiting. */
    @Override
    public void tell(DemoCast cast) {
        long missing = CASES_IN_ALL - rows.cases();
        long mail = rows.newestMail();
        for (int i = 0; i < missing; i++) {
            int number = i;
            clock.reset();
            transactions.executeWrite(status -> {
                play(number, cast);
                return number;
            });
        }
        rows.forgetMailSince(mail);
    }

    private void play(int i, DemoCast cast) {
        int household = FIRST_HOUSEHOLD + i;
        if (i % 4 == 3) {
            enquiries.play(enquiry(i), household, cast);
            return;
        }
        DemoHousehold family = DemoHousehold.of(household, "demo-family-" + i, cast.partners());
        Viewer adopter = people.adopter(family.person());
        DemoStory story = story(i);
        Turn turn = TURNS.get(i / 2 % TURNS.size());
        int daysAgo = story == DemoStory.STAGE_ONE ? turn.daysAgo() + i % 7 : 1 + i * 3 % 17;
        String reference = cases.play(story, daysAgo, family, adopter, cast.worker());
        if (story.isWithAgency() && i % 5 != 0) {
            give(i, reference, cast);
        }
        if (story == DemoStory.STAGE_ONE) {
            stageOne.play(turn, reference, adopter, cast.worker());
        }
    }

    private void give(int i, String reference, DemoCast cast) {
        List<Viewer> workers = cast.colleagues();
        allocate.allocate(
                cast.manager(),
                List.of(new Allocate.Target(reference, 0)),
                i % 7 == 0 ? null : workers.get(i / 2 % workers.size()).personaId(),
                cast.teams().get(i % cast.teams().size()));
    }

    private static DemoStory story(int i) {
        return switch (i % 16) {
            case 0, 6, 10 -> DemoStory.SENT;
            case 2 -> DemoStory.HALF_WRITTEN;
            case 4 -> i % 32 == 4 ? DemoStory.DECLINED : DemoStory.DECLINED_NOT_TOLD;
            case 12 -> DemoStory.WITHDRAWN;
            default -> DemoStory.STAGE_ONE;
        };
    }

    private static DemoEnquiry enquiry(int i) {
        DemoEnquiry.Story story =
                List.of(
                                DemoEnquiry.Story.UNANSWERED,
                                DemoEnquiry.Story.INFORMED,
                                DemoEnquiry.Story.CALLED,
                                DemoEnquiry.Story.NO_ANSWER)
                        .get(i / 4 % 4);
        return DemoEnquiry.online(story, Interest.ADOPTING, 1 + i % 13);
    }
}
