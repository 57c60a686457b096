package org.adoptionportal.rulechange;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.clock.RuleTexts;
import org.jspecify.annotations.Nullable;

/**
 * Rules and bank holidays by which open cases were worked out, or are being worked out.
 *
 * @param reached the highest id of a case that has been worked out
 * @param doneAt null while some are left
 */
@MappedEntity("applied_rules")
record AppliedRules(
        @Id long id,
        String fingerprint,
        String england,
        String agency,
        String holidays,
        Instant begunAt,
        long reached,
        @Nullable Instant doneAt) {

    static AppliedRules of(long id, RuleTexts texts, Instant now, @Nullable Instant done) {
        return new AppliedRules(
                id,
                texts.fingerprint(),
                texts.england(),
                texts.agency(),
                texts.holidays(),
                now,
                0,
                done);
    }

    RuleTexts texts() {
        return new RuleTexts(england, agency, holidays);
    }

    boolean isDone() {
        return doneAt != null;
    }
}
