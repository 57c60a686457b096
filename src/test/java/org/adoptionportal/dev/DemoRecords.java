package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.counselling.OfferSession;
import org.adoptionportal.counselling.RecordSession;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.BeginRequest;
import org.adoptionportal.records.EnterRequest;
import org.adoptionportal.records.SaveAnswers;
import org.adoptionportal.records.SendRequest;
import org.adoptionportal.records.TakeBreak;

/** Two dozen requests of adopted adults, played through the real decisions on past days. */
@Singleton
@Requires(env = "dev")
final class DemoRecords implements DemoChapter {

    private static final int ENTERED = 22;
    private static final int ENDED = 11;
    private static final int IDENTIFIED = 1;
    private static final String ADOPTED = "demo-adopted";
    private static final String RESTING = "demo-adopted-break";
    private static final String COUNSELLOR = "demo-counsellor";

    private final DemoPeople people;
    private final Online online;
    private final EnterRequest enter;
    private final DemoRecordsWork work;
    private final Talks talks;
    private final MovableClock clock;

    DemoRecords(
            DemoPeople people,
            Online online,
            EnterRequest enter,
            DemoRecordsWork work,
            Talks talks,
            MovableClock clock) {
        this.people = people;
        this.online = online;
        this.enter = enter;
        this.work = work;
        this.talks = talks;
        this.clock = clock;
    }

    /** What adopted people do themselves. */
    @Singleton
    @Requires(env = "dev")
    record Online(BeginRequest begin, SaveAnswers save, SendRequest send, TakeBreak pace) {}

    /** Counselling. */
    @Singleton
    @Requires(env = "dev")
    record Talks(OfferSession offer, RecordSession record) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Map<String, String> staff() {
        return Map.of(COUNSELLOR, "Birth-records counsellor");
    }

    @Override
    public List<String> accounts() {
        return List.of(
                "Adopted person, with a talk to come: " + ADOPTED,
                "Adopted person, having a break: " + RESTING);
    }

    @Override
    public void tell(DemoCast cast) {
        Viewer counsellor =
                people.specialist(COUNSELLOR, "Perpetua Lapwing", StaffRole.RECORDS_COUNSELLOR);
        for (int number = 0; number < ENTERED; number++) {
            enter(number, counsellor, cast);
        }
        withTalk(counsellor, cast);
        resting(counsellor, cast);
        clock.reset();
        online.begin().begin(person("demo-adopted-new", "Sorrel Farthing"));
    }

    /** The first have ended; of the others some stand at each step before that. */
    private void enter(int number, Viewer counsellor, DemoCast cast) {
        boolean ended = number < ENDED;
        goBack(ended ? 300 - number * 9 : 30 + number * 3);
        String reference =
                enter.enter(
                        counsellor,
                        DemoAdopted.answers(number, cast.partners().getFirst()),
                        TakenBy.TELEPHONE);
        if (number == ENTERED - 1) {
            work.refer(counsellor, reference);
            return;
        }
        List<Runnable> steps = work.all(counsellor, cast.manager(), reference);
        play(ended ? steps : steps.subList(0, (number - ENDED) % steps.size()), number);
    }

    private void play(List<Runnable> steps, int number) {
        for (Runnable step : steps) {
            clock.moveBy(Duration.ofDays(3 + number % 5));
            step.run();
        }
    }

    private void withTalk(Viewer counsellor, DemoCast cast) {
        goBack(25);
        Asker asker = sent(ADOPTED, "Ivy Farthing", 0, cast);
        work.all(counsellor, cast.manager(), asker.reference()).getFirst().run();
        long id = talks.offer().offer(counsellor, asker.reference());
        clock.reset();
        Recorded booking =
                Recorded.booking(
                        DemoHours.after(clock.instant().plus(Duration.ofDays(6)), 0),
                        "The library, room 2");
        talks.record().record(counsellor, asker.reference(), id, 0, booking);
    }

    private void resting(Viewer counsellor, DemoCast cast) {
        goBack(60);
        Asker asker = sent(RESTING, "Bramble Farthing", 1, cast);
        List<Runnable> steps = work.all(counsellor, cast.manager(), asker.reference());
        play(steps.subList(0, IDENTIFIED), 0);
        clock.moveBy(Duration.ofDays(20));
        online.pace().rest(asker);
    }

    private Asker sent(String account, String name, int number, DemoCast cast) {
        Viewer person = person(account, name);
        Asker asker = Asker.signedIn(person, online.begin().begin(person));
        int council = cast.partners().getFirst();
        online.save().replace(asker, DemoAdopted.answers(account, name, number, council));
        online.send().send(asker);
        return asker;
    }

    private Viewer person(String signInName, String name) {
        return people.comesAs(PersonaKind.ADOPTEE, signInName, name);
    }

    private void goBack(int days) {
        clock.reset();
        clock.moveBy(Duration.ofDays(-days));
    }
}
