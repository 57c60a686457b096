package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.dev.DemoMark.Kept;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.records.CheckIdentity;
import org.adoptionportal.records.CloseRequest;
import org.adoptionportal.records.DecideRelease;
import org.adoptionportal.records.FileFound;
import org.adoptionportal.records.Gift;
import org.adoptionportal.records.GiveRelease;
import org.adoptionportal.records.Ground;
import org.adoptionportal.records.Outcome;
import org.adoptionportal.records.ProposeRelease;
import org.adoptionportal.records.ProposeRelease.Proposal;
import org.adoptionportal.records.Releases;
import org.adoptionportal.records.Requests;
import org.adoptionportal.records.SayWhoseFile;
import org.adoptionportal.records.SearchFile;
import org.adoptionportal.records.Way;
import org.adoptionportal.records.WhoseFile;

/** What staff record on a request for birth records, step by step. */
@Singleton
@Requires(env = "dev")
final class DemoRecordsWork {

    private static final String KIND = "records";
    private static final String STORY =
            "The story of the adoption, as the social worker wrote it down";

    private final Requests requests;
    private final Releases releases;
    private final Steps steps;
    private final Giving giving;
    private final Clock clock;

    DemoRecordsWork(
            Requests requests, Releases releases, Steps steps, Giving giving, MovableClock clock) {
        this.requests = requests;
        this.releases = releases;
        this.steps = steps;
        this.giving = giving;
        this.clock = clock;
    }

    /** Decisions on the way to the file. */
    @Singleton
    @Requires(env = "dev")
    record Steps(CheckIdentity identity, SayWhoseFile whose, SearchFile file, CloseRequest close) {}

    /** Decisions on what is given. */
    @Singleton
    @Requires(env = "dev")
    record Giving(ProposeRelease propose, DecideRelease decide, GiveRelease give) {}

    /** Every step, in its order, each on the day that the clock shows then. */
    List<Runnable> all(Viewer worker, Viewer second, String reference) {
        return List.of(
                () -> identify(worker, reference),
                () -> say(worker, reference, WhoseFile.OURS),
                () -> ask(worker, reference),
                () -> find(worker, reference),
                () -> propose(worker, reference),
                () -> give(worker, second, reference),
                () -> close(worker, reference));
    }

    /** The file is with another agency, and the person agreed that their request goes there. */
    void refer(Viewer worker, String reference) {
        identify(worker, reference);
        say(worker, reference, WhoseFile.REFERRED);
    }

    private void identify(Viewer worker, String reference) {
        steps.identity()
                .check(
                        worker,
                        reference,
                        version(worker, reference),
                        CheckIdentity.Seen.IN_PERSON,
                        "A passport",
                        today());
    }

    private void say(Viewer worker, String reference, WhoseFile whose) {
        String holder = whose == WhoseFile.OURS ? "" : "Fenland Adoption Service";
        steps.whose().say(worker, reference, version(worker, reference), whose, holder, true);
    }

    private void ask(Viewer worker, String reference) {
        steps.file().ask(worker, reference, version(worker, reference), "The county archive");
    }

    private void find(Viewer worker, String reference) {
        steps.file()
                .record(worker, reference, version(worker, reference), FileFound.FOUND, today());
    }

    private void propose(Viewer worker, String reference) {
        Proposal proposal =
                new Proposal(
                        Gift.FROM_FILE,
                        Ground.OLDER_ADOPTION,
                        DemoMark.of(Kept.byStaff(KIND), "what is given", STORY),
                        "",
                        DemoMark.of(Kept.byStaff(KIND), "what is left out", "The first home"));
        giving.propose().propose(worker, reference, version(worker, reference), proposal);
    }

    private void give(Viewer worker, Viewer second, String reference) {
        long id = releases.of(requests.request(worker, reference), worker).getFirst().id();
        giving.decide().approve(second, reference, version(worker, reference), id);
        giving.give()
                .give(worker, reference, version(worker, reference), id, Way.IN_PERSON, today());
    }

    private void close(Viewer worker, String reference) {
        int version = version(worker, reference);
        steps.close().close(worker, reference, version, Outcome.ANSWERED, "A call in three months");
    }

    private int version(Viewer worker, String reference) {
        return requests.request(worker, reference).rowVersion();
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
