package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Deletes what families wrote and neither sent nor changed for as long as {@link
 * SupportRules#DRAFT_KEPT} says; not before they had the time that {@link WarnOfDrafts} gave them.
 * What is left names nobody: that something was begun, and when.
 */
@Singleton
class ForgetDrafts {

    private final RequestRepository requests;
    private final SupportLedger ledger;
    private final Statements statements;
    private final SupportLinks links;
    private final Drafts drafts;

    ForgetDrafts(
            RequestRepository requests,
            SupportLedger ledger,
            Statements statements,
            SupportLinks links,
            Drafts drafts) {
        this.requests = requests;
        this.ledger = ledger;
        this.statements = statements;
        this.links = links;
        this.drafts = drafts;
    }

    /** The days of which every draft that was last written then is to be forgotten. */
    @Transactional
    List<LocalDate> days() {
        return requests.daysOfWriting().stream().filter(drafts::isKeptLongEnough).toList();
    }

    /**
     * Forgets up to 100 drafts that were last written on that day.
     *
     * @return how many
     */
    @Transactional
    int some(LocalDate writtenOn) {
        List<SupportRequest> old = requests.lockWrittenOn(writtenOn, drafts.warnedLongAgo());
        for (SupportRequest draft : old) {
            statements.forget(draft.id());
            links.forget(draft.id());
            ledger.forget(draft.forgotten());
        }
        return old.size();
    }
}
