package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;

/** Says when a registration that nobody sends is deleted, and puts the clock back. */
@Singleton
public class Drafts {

    private final DraftRepository drafts;
    private final DraftTimes times;
    private final ApplicationStatus status;
    private final CaseFiles cases;

    Drafts(DraftRepository drafts, DraftTimes times, ApplicationStatus status, CaseFiles cases) {
        this.drafts = drafts;
        this.times = times;
        this.status = status;
        this.cases = cases;
    }

    /**
     * The first day on which it may be gone, unless it is changed or sent before; empty until
     * people have been warned.
     */
    @Transactional
    public Optional<LocalDate> deletedFrom(Application application) {
        boolean old =
                application.stage() == Stage.REGISTERING
                        && times.isWarningDue(application.startedOn());
        return old
                ? drafts.findByApplicationId(application.id()).map(DraftWarning::deletedFrom)
                : Optional.empty();
    }

    /** Somebody changed or sent it: it is kept as long again, and the warning is due anew. */
    void touched(Application application) {
        if (drafts.takeBack(application.id()) > 0) {
            cases.summarise(application.id(), status.of(application));
        }
    }
}
