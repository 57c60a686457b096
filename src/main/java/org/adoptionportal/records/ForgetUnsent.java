package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.time.London;

/** Deletes what was written and never sent, as long after it was last changed as the rule says. */
@Singleton
class ForgetUnsent {

    private final RequestRepository requests;
    private final RecordsLedger ledger;
    private final AnswersStore answers;
    private final PersonalLinks links;
    private final DatedRules rules;
    private final Clock clock;

    ForgetUnsent(
            RequestRepository requests,
            RecordsLedger ledger,
            AnswersStore answers,
            PersonalLinks links,
            DatedRules rules,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.answers = answers;
        this.links = links;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Forgets up to 100 of them.
     *
     * @return how many
     */
    @Transactional
    int some() {
        LocalDate today = London.today(clock);
        int months = rules.number(RecordsRules.DRAFT_KEPT, today);
        List<RecordsRequest> unsent = requests.lockUnsent(today.minusMonths(months));
        for (RecordsRequest request : unsent) {
            answers.forget(request.id());
            links.forget(request.id());
            ledger.forget(request.forgotten(today));
        }
        return unsent.size();
    }
}
