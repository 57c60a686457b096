package org.adoptionportal.rulechange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleTexts;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps how far open cases have been brought from one set of rules to the next. */
@Singleton
class Changeover {

    private final AppliedRulesRows rows;
    private final RuleTexts texts;
    private final Clocks clocks;
    private final Ids ids;
    private final Clock clock;

    Changeover(AppliedRulesRows rows, RuleTexts texts, Clocks clocks, Ids ids, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.clocks = clocks;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is left to do.
     *
     * @param before as due dates were worked out until now
     * @param reached up to which case it is done
     */
    record Left(long id, Clocks before, long reached) {}

    /**
     * What is left to do; empty when open cases stand by the rules of today. The first rules that
     * were ever noted are those that all cases stand by.
     */
    @Transactional
    Optional<Left> left() {
        Optional<AppliedRules> newest = rows.newest();
        if (newest.isEmpty()) {
            begin(clock.instant());
            return Optional.empty();
        }
        boolean same = newest.get().fingerprint().equals(texts.fingerprint());
        if (same && newest.get().isDone()) {
            return Optional.empty();
        }
        AppliedRules now = same ? newest.get() : begin(null);
        Clocks before = rows.lastDone().map(it -> clocks.asIn(it.texts())).orElse(clocks);
        return Optional.of(new Left(now.id(), before, now.reached()));
    }

    @Transactional
    void reach(Left left, long caseId) {
        rows.reach(left.id(), caseId);
    }

    @Transactional
    void done(Left left) {
        rows.done(left.id(), clock.instant());
    }

    private AppliedRules begin(@Nullable Instant done) {
        AppliedRules row = AppliedRules.of(ids.next(), texts, clock.instant(), done);
        rows.save(row);
        return row;
    }
}
