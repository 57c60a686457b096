package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.form.FormNumbers;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** The stages on the way to adoption, in order, with the times that the dated rules give them. */
@Singleton
public class StageLines {

    private final DatedRules rules;
    private final Words words;
    private final Clock clock;

    StageLines(DatedRules rules, Words words, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    /** A stage as applicants know it; its words are in the bundle, below {@code way}. */
    private enum Part {
        REGISTRATION(AdoptionRules.REGISTRATION_ANSWER),
        STAGE_ONE(AdoptionRules.STAGE_ONE),
        STAGE_TWO(AdoptionRules.STAGE_TWO),
        DECISION(AdoptionRules.DECISION),
        MATCHING(null),
        ORDER(AdoptionRules.WEEKS_AT_HOME_BEFORE_COURT);

        @SuppressWarnings("ImmutableEnumChecker")
        private final @Nullable RuleKey rule;

        Part(@Nullable RuleKey rule) {
            this.rule = rule;
        }

        /** The part in which an application is that stands at this stage. */
        static @Nullable Part of(Stage stage) {
            return switch (stage) {
                case REGISTERING, REGISTERED, DECLINED_UNTOLD -> REGISTRATION;
                case STAGE_ONE -> STAGE_ONE;
                case DECLINED, WITHDRAWN, FORGOTTEN -> null;
            };
        }
    }

    /** For people who have not begun. */
    List<StageLine> ofEverybody() {
        return lines(null);
    }

    /** How old people must be who want to adopt. */
    int minimumAge() {
        return rules.number(FormNumbers.MINIMUM_AGE, London.today(clock));
    }

    List<StageLine> of(Application application) {
        return lines(Part.of(application.stage().shownToApplicants()));
    }

    private List<StageLine> lines(@Nullable Part now) {
        return Arrays.stream(Part.values()).map(part -> line(part, now)).toList();
    }

    private StageLine line(Part part, @Nullable Part now) {
        String key = "way." + part;
        return new StageLine(
                words.say(key),
                words.say(key + ".about"),
                words.say(key + ".time", Map.of("length", length(part.rule))),
                now != null && part.compareTo(now) < 0,
                part == now);
    }

    private String length(@Nullable RuleKey rule) {
        return rule == null ? "" : rules.rule(rule, London.today(clock)).length();
    }
}
