package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.conversation.Conversations;
import org.adoptionportal.takeover.TakeOverCodes;

/**
 * Deletes what was written in registrations that nobody sent, and about them: of those they were
 * warned of, and of those that ended so long ago, as {@link AdoptionRules#DRAFT_KEPT} says. What is
 * left names nobody: that there was one, and when it began.
 */
@Singleton
class ForgetDrafts {

    private final DraftRepository drafts;
    private final ApplicationRepository applications;
    private final ApplicationLedger ledger;
    private final Applicants applicants;
    private final TakeOverCodes codes;
    private final Conversations conversations;
    private final DraftTimes times;

    ForgetDrafts(
            DraftRepository drafts,
            ApplicationRepository applications,
            ApplicationLedger ledger,
            Applicants applicants,
            TakeOverCodes codes,
            Conversations conversations,
            DraftTimes times) {
        this.drafts = drafts;
        this.applications = applications;
        this.ledger = ledger;
        this.applicants = applicants;
        this.codes = codes;
        this.conversations = conversations;
        this.times = times;
    }

    /** Some drafts that are to be forgotten now; empty when none is left. */
    @Transactional
    List<Long> due() {
        Stream<Long> ended =
                drafts.daysOfWithdrawal().stream()
                        .filter(times::isKeptLongEnough)
                        .flatMap(day -> drafts.withdrawnOn(day).stream());
        return Stream.concat(drafts.warnedLongAgo(times.today()).stream(), ended).toList();
    }

    /** Forgets it, unless it has been changed or sent meanwhile. */
    @Transactional
    void forget(long id) {
        applications.lockUnsent(id).filter(this::isDue).ifPresent(this::forget);
    }

    private boolean isDue(Application application) {
        return application.stage() == Stage.WITHDRAWN
                || drafts.findByApplicationId(application.id())
                        .filter(warning -> !times.today().isBefore(warning.deletedFrom()))
                        .isPresent();
    }

    private void forget(Application application) {
        drafts.takeBack(application.id());
        codes.forget(application.id());
        applicants.forgetAll(application.id());
        ledger.forget(application);
        conversations.delete(application.id());
    }
}
