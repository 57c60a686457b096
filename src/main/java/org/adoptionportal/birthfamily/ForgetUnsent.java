package org.adoptionportal.birthfamily;

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

    private final BirthFamilyRepository requests;
    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final PersonalLinks links;
    private final DatedRules rules;
    private final Clock clock;

    ForgetUnsent(
            BirthFamilyRepository requests,
            BirthFamilyLedger ledger,
            Stories stories,
            PersonalLinks links,
            DatedRules rules,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.stories = stories;
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
        int months = rules.number(BirthFamilyRules.DRAFT_KEPT, today);
        List<BirthFamilyCase> unsent = requests.lockUnsent(today.minusMonths(months));
        for (BirthFamilyCase request : unsent) {
            stories.forget(request.id());
            links.forget(request.id());
            ledger.forget(request.forgotten(today));
        }
        return unsent.size();
    }
}
