package org.adoptionportal.application.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.clock.DatedRules;
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
    public Map<String, String> faults(Section section, Page page, Told told) {
        Map<String, String> faults = faults(section, told);
        faults.keySet().removeIf(field -> !page.asks(field) && !field.equals(page.code()));
        return faults;
    }

    /**
     * The faults of a section by the field that each leads to, or the code of a list; empty when it
     * is complete. What is not asked cannot be at fault.
     */
    public Map<String, String> faults(Section section, Told told) {
        FormRules limits = limits();
        Journey journey = new Journey(told);
        Answers answers = told.in(section);
        Map<String, String> faults = new LinkedHashMap<>();
        journey.pages(section).forEach(page -> faults.putAll(faultsOf(page, answers, limits)));
        section.rules().forEach(rule -> rule.faults(answers, limits).forEach(faults::putIfAbsent));
        faults.keySet().removeIf(field -> !isAsked(field, journey, section));
        return faults;
    }

    private Map<String, String> faultsOf(Page page, Answers answers, FormRules limits) {
        Map<String, String> faults = new LinkedHashMap<>();
        Repeat repeat = page.repeat();
        List<Page> things = page.answered(answers);
        if (repeat != null && things.isEmpty() && !repeat.none().isEmpty()) {
            faults.put(page.code(), repeat.none());
        }
        things.stream()
                .flatMap(thing -> thing.questions().stream())
                .forEach(question ->
                        questionRules
                                .fault(question, answers, limits.today())
                                .ifPresent(fault -> faults.put(question.firstField(), fault)));
        return faults;
    }

    private static boolean isAsked(String field, Journey journey, Section section) {
        return Stream.concat(journey.pages(section).stream(), journey.answered(section).stream())
                .anyMatch(page -> page.code().equals(field) || page.asks(field));
    }

    /** How far a section is: one that asks for nothing in particular is complete when saved. */
    public SectionStatus status(Section section, Told told) {
        if (!told.hasSaved(section)) {
            return SectionStatus.NOT_STARTED;
        }
        if (faults(section, told).isEmpty()) {
            return SectionStatus.COMPLETE;
        }
        return told.in(section).isEmpty() ? SectionStatus.NOT_STARTED : SectionStatus.IN_PROGRESS;
    }

    /** Whether nothing is missing or wrong in any section. */
    public boolean isComplete(Told told) {
        return RegistrationForm.sections().stream()
                .allMatch(section -> status(section, told) == SectionStatus.COMPLETE);
    }

    /**
     * Whether something that was complete before is not so after a change. What has become wrong by
     * itself, as by a rule that is newer, does not count.
     */
    public boolean isSpoilt(Told before, Told after) {
        return RegistrationForm.sections().stream()
                .anyMatch(section ->
                        status(section, before) == SectionStatus.COMPLETE
                                && status(section, after) != SectionStatus.COMPLETE);
    }

    private FormRules limits() {
        var today = London.today(clock);
        return new FormRules(
                today,
                rules.number(FormNumbers.MINIMUM_AGE, today),
                rules.number(FormNumbers.RELATIVES_AS_REFEREES, today),
                rules.number(FormNumbers.ADDRESS_HISTORY, today));
    }
}
