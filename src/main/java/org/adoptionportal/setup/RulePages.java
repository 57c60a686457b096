package org.adoptionportal.setup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.DatedValue;
import org.adoptionportal.clock.Rule;
import org.adoptionportal.clock.WrittenRule;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.setup.RulesPage.Fact;
import org.adoptionportal.setup.RulesPage.Line;

/** Makes the page about the dated rules, as they stand today. */
@Singleton
final class RulePages {

    private final DatedRules rules;
    private final Words words;
    private final Clock clock;

    RulePages(DatedRules rules, Words words, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    RulesPage page() {
        return page(rules, London.today(clock));
    }

    RulesPage page(DatedRules of, LocalDate today) {
        List<Line> lines = of.all().stream().map(rule -> line(of, rule, today)).toList();
        return new RulesPage(
                "Rules",
                false,
                BackLink.to(SetUp.PATH),
                lines.stream().filter(Line::ofAgency).map(Line::name).toList(),
                lines);
    }

    private Line line(DatedRules of, WrittenRule rule, LocalDate today) {
        Optional<DatedValue> now = rule.on(today);
        boolean ofAgency = now.filter(DatedValue::ofAgency).isPresent();
        List<Fact> facts = new ArrayList<>();
        if (now.isPresent()) {
            facts.add(fact("In words", of.rule(rule.key(), today).explanation()));
        }
        now.ifPresent(it -> facts.add(fact("Since", London.date(it.from()))));
        now.ifPresent(it -> facts.add(fact("Source", it.source())));
        if (rule.unit() != Rule.Unit.NUMBER) {
            facts.add(fact("How it is counted", words.say("counts." + rule.counts())));
        }
        if (ofAgency) {
            facts.add(new Fact("England’s rule", said(rule.national(), it -> true)));
        }
        add(facts, "Coming", rule, it -> it.from().isAfter(today));
        add(
                facts,
                "Before",
                rule,
                it -> now.filter(in -> it.from().isBefore(in.from())).isPresent());
        String value = now.map(DatedValue::length).orElse("No value yet");
        return new Line(rule.name(), value, ofAgency, List.copyOf(facts));
    }

    private static Fact fact(String what, String words) {
        return new Fact(what, List.of(words));
    }

    private static void add(
            List<Fact> facts, String what, WrittenRule rule, Predicate<DatedValue> which) {
        List<String> lines = said(rule.effective(), which);
        if (!lines.isEmpty()) {
            facts.add(new Fact(what, lines));
        }
    }

    private static List<String> said(List<DatedValue> values, Predicate<DatedValue> which) {
        return values.stream()
                .filter(which)
                .map(it ->
                        "%s from %s (%s)"
                                .formatted(it.length(), London.date(it.from()), it.source()))
                .toList();
    }
}
