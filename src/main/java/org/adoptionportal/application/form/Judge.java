package org.adoptionportal.application.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;

/** Judges answers: field by field what is missing or cannot be right, in words that help. */
@Singleton
public class Judge {

    private final QuestionRules questionRules;
    private final DatedRules rules;
    private final Clock clock;

    Judge(Authorities authorities, DatedRules rules, Clock clock) {
        this.questionRules = new QuestionRules(authorities);
        this.rules = rules;
        this.clock = clock;
    }

    /** The faults of one page by the field that each leads to; empty when it is complete. */
    public Map<String, String> faults(Section section, Page page, Answers answers) {
        Map<String, String> faults = faults(section, answers);
        faults.keySet().removeIf(field -> !section.pageOf(field).equals(page));
        return faults;
    }

    /** The faults of a section by the field that each leads to; empty when it is complete. */
    public Map<String, String> faults(Section section, Answers answers) {
        FormRules limits = limits();
        Map<String, String> faults = new LinkedHashMap<>();
        section.questions()
                .forEach(question ->
                        questionRules
                                .fault(question, answers, limits.today())
                                .ifPresent(fault -> faults.put(question.firstField(), fault)));
        section.rules().forEach(rule -> rule.faults(answers, limits).forEach(faults::putIfAbsent));
        return faults;
    }

    public SectionStatus status(Section section, Answers answers) {
        if (answers.isEmpty()) {
            return SectionStatus.NOT_STARTED;
        }
        return faults(section, answers).isEmpty()
                ? SectionStatus.COMPLETE
                : SectionStatus.IN_PROGRESS;
    }

    private FormRules limits() {
        var today = London.today(clock);
        return new FormRules(
                today,
                rules.number(RuleKey.MINIMUM_AGE, today),
                rules.number(RuleKey.RELATIVES_AS_REFEREES, today));
    }
}
