package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.BeginRequest;
import org.adoptionportal.familysupport.SaveRequest;
import org.adoptionportal.familysupport.SendCrisis;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.familysupport.WithdrawRequest;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;

/** Families that ask for support, by the same decisions that people take, on past days. */
@Singleton
@Requires(env = "dev")
final class DemoSupport implements DemoChapter {

    private static final String WORKER = "demo-support";
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final DemoPeople people;
    private final DemoSupportWork work;
    private final Families families;
    private final MovableClock clock;

    DemoSupport(DemoPeople people, DemoSupportWork work, Families families, MovableClock clock) {
        this.people = people;
        this.work = work;
        this.families = families;
        this.clock = clock;
    }

    /** What families do. */
    @Singleton
    @Requires(env = "dev")
    record Families(
            BeginRequest begin,
            SaveRequest save,
            SendRequest send,
            SendCrisis crisis,
            WithdrawRequest withdraw) {}

    /** How far a request has come, and how many do so. */
    enum Turn {
        CRISIS_UNREAD(2),
        CRISIS_CALLED(2),
        RECEIVED(4),
        TRIAGED(4),
        SIGNPOSTED(2),
        ASSESSING(5),
        ASSESSED(3),
        PASSED_ON(2),
        CLOSED(4),
        WITHDRAWN(2);

        private final int times;

        Turn(int times) {
            this.times = times;
        }

        boolean isCrisis() {
            return this == CRISIS_UNREAD || this == CRISIS_CALLED;
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void tell(DemoCast cast) {
        StaffRole role = StaffRole.POST_ORDER_WORKER;
        Viewer worker = people.specialist(WORKER, "Elowen Whimbrel", role);
        account(worker, cast.partners());
        int number = 2;
        for (Turn turn : Turn.values()) {
            for (int i = 0; i < turn.times; i++) {
                play(turn, new DemoFamily(number, cast.partners()), worker, i);
                number++;
            }
        }
    }

    @Override
    public Map<String, String> staff() {
        return Map.of(WORKER, "Support worker, whole agency");
    }

    @Override
    public List<String> accounts() {
        return List.of("Family, support being assessed and a request begun: " + DemoFamily.ACCOUNT);
    }

    /** The family with an account: one request is worked on, and another only begun. */
    private void account(Viewer worker, List<Integer> partners) {
        Viewer viewer =
                people.comesAs(PersonaKind.FAMILY, DemoFamily.ACCOUNT, "Peony and Fern Sallow");
        Asker asker = new Asker(viewer.actor(), "192.0.2.3", viewer);
        daysAgo(24);
        String reference =
                families.send().sendWhole(asker, new DemoFamily(0, partners).statement(), null);
        work.goOn(Turn.ASSESSING, worker, reference, this::nextDay);
        daysAgo(2);
        String begun = families.begin().begin(asker);
        families.save()
                .save(
                        asker,
                        begun,
                        written -> written.with(new DemoFamily(1, partners).statement().story()));
    }

    private void play(Turn turn, DemoFamily family, Viewer worker, int i) {
        daysAgo(turn == Turn.CRISIS_UNREAD ? i : 4 + family.number() * 2);
        Asker browser = new Asker("demo-browser-" + family.number(), "192.0.2.2", null);
        String reference = arrives(turn, family, worker, browser, i);
        if (turn == Turn.WITHDRAWN) {
            nextDay();
            families.withdraw().withdraw(browser, reference);
        } else {
            work.goOn(turn, worker, reference, this::nextDay);
        }
    }

    /**
     * Every second one is told to a worker on the telephone, but for those who end it themselves.
     */
    private String arrives(Turn turn, DemoFamily family, Viewer worker, Asker browser, int i) {
        if (turn.isCrisis()) {
            return families.crisis().send(browser, family.crisis());
        }
        return i % 2 == 1 && turn != Turn.WITHDRAWN
                ? families.send()
                        .sendWhole(Asker.worker(worker), family.statement(), TakenBy.TELEPHONE)
                : families.send().sendWhole(browser, family.statement(), null);
    }

    private void daysAgo(int days) {
        clock.reset();
        LocalDate day = London.today(clock).minusDays(days);
        clock.moveTo(day.atTime(MORNING).atZone(London.ZONE).toInstant());
    }

    private void nextDay() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    }
}
