package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adoptionportal.allocation.Allocate;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BeginWork;
import org.adoptionportal.birthfamily.CloseRequest;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.Outcome;
import org.adoptionportal.birthfamily.ReadRequest;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.SearchFile;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.counselling.Move;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** A score of requests of birth parents and relatives, played on past days. */
@Singleton
@Requires(env = "dev")
final class DemoRelatives implements DemoChapter {

    private static final int REQUESTS = 19;
    private static final String RELATIVE = "demo-birth-relative";
    private static final String WORKER = "demo-independent-worker";
    private static final List<FileState> FOUND =
            List.of(FileState.FOUND, FileState.PARTLY, FileState.NOT_FOUND, FileState.REQUESTED);

    private final DemoPeople people;
    private final WriteToUs write;
    private final Requests requests;
    private final Allocate allocate;
    private final Work work;
    private final DemoRecords.Talks talks;
    private final MovableClock clock;

    DemoRelatives(
            DemoPeople people,
            WriteToUs write,
            Requests requests,
            Allocate allocate,
            Work work,
            DemoRecords.Talks talks,
            MovableClock clock) {
        this.people = people;
        this.write = write;
        this.requests = requests;
        this.allocate = allocate;
        this.work = work;
        this.talks = talks;
        this.clock = clock;
    }

    /** What staff decide. */
    @Singleton
    @Requires(env = "dev")
    record Work(ReadRequest read, BeginWork begin, SearchFile file, CloseRequest close) {}

    @Override
    public int order() {
        return 61;
    }

    @Override
    public Map<String, String> staff() {
        return Map.of(WORKER, "Independent worker for birth parents");
    }

    @Override
    public List<String> accounts() {
        return List.of("Birth mother, with a talk to come: " + RELATIVE);
    }

    @Override
    public void tell(DemoCast cast) {
        Viewer worker = people.specialist(WORKER, "Ottoline Dipper", StaffRole.RECORDS_COUNSELLOR);
        for (int number = 0; number < REQUESTS; number++) {
            play(number, worker, cast.manager());
        }
        clock.reset();
        clock.moveBy(Duration.ofDays(-24));
        Viewer mother = people.comesAs(PersonaKind.BIRTH_RELATIVE, RELATIVE, "Merle Tansy");
        String reference =
                write.send(
                        Author.signedIn(mother),
                        Route.SELF,
                        DemoStoryOf.somebody(RELATIVE, "Merle Tansy", 0),
                        "192.0.2.7");
        begin(reference, worker, cast.manager());
        meet(reference, worker, 2);
        clock.reset();
        book(reference, worker);
    }

    /** They stand at every step; the oldest have ended. */
    private void play(int number, Viewer worker, Viewer manager) {
        clock.reset();
        clock.moveBy(Duration.ofDays(-(number < 5 ? number : 20 + number * 6L)));
        Route route = DemoStoryOf.route(number);
        String reference =
                write.send(
                        Author.of(null, "demo:" + number),
                        route,
                        DemoStoryOf.somebody(number),
                        "192.0.2." + (20 + number));
        if (number < 5) {
            return;
        }
        if (number < 8) {
            work.read().record(worker, reference, version(worker, reference));
            return;
        }
        begin(reference, worker, manager);
        meet(reference, worker, 1 + number % 4);
        goOn(number, reference, worker);
    }

    private void goOn(int number, String reference, Viewer worker) {
        FileState file = requests.request(worker, reference).file();
        if (file == FileState.WANTED) {
            look(reference, worker, FOUND.get(number / 2 % FOUND.size()));
        }
        if (number >= 15) {
            int version = version(worker, reference);
            work.close().close(worker, reference, version, Outcome.SUPPORT_ENDED);
        }
    }

    private void look(String reference, Viewer worker, FileState becomes) {
        work.file().record(worker, reference, version(worker, reference), FileState.REQUESTED);
        if (becomes.isKnown()) {
            clock.moveBy(Duration.ofDays(4));
            work.file().record(worker, reference, version(worker, reference), becomes);
        }
    }

    private void begin(String reference, Viewer worker, Viewer manager) {
        clock.moveBy(Duration.ofDays(1));
        work.read().record(worker, reference, version(worker, reference));
        allocate.allocate(
                manager, List.of(new Allocate.Target(reference, 0)), worker.personaId(), null);
        work.begin().begin(worker, reference, version(worker, reference), true);
    }

    private void meet(String reference, Viewer worker, int times) {
        for (int time = 0; time < times; time++) {
            long id = talks.offer().offer(worker, reference);
            Instant at = DemoHours.after(clock.instant(), time);
            talks.record()
                    .record(worker, reference, id, 0, Recorded.booking(at, "The library, room 2"));
            clock.moveTo(at.plus(Duration.ofHours(1)));
            talks.record().record(worker, reference, id, 1, Recorded.of(Move.HOLD, ""));
            clock.moveBy(Duration.ofDays(2));
        }
    }

    private void book(String reference, Viewer worker) {
        long id = talks.offer().offer(worker, reference);
        Recorded booking =
                Recorded.booking(
                        DemoHours.after(clock.instant().plus(Duration.ofDays(5)), 1),
                        "The library, room 2");
        talks.record().record(worker, reference, id, 0, booking);
    }

    private int version(Viewer worker, String reference) {
        return requests.request(worker, reference).rowVersion();
    }
}
