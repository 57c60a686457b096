package org.adoptionportal.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.DatedValue;
import org.adoptionportal.clock.Rule;
import org.adoptionportal.clock.WrittenRule;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** The dated rules, for programs that act for an administrator or a manager. */
@Controller("/api/v1/rules")
@Secured({SetUp.MANAGER, SetUp.ADMINISTRATOR})
class RulesApi {

    private final DatedRules rules;
    private final Clock clock;

    RulesApi(DatedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * One rule.
     *
     * @param counts null for a bare number
     * @param now null before the first value holds
     * @param values that hold here, the earliest first
     * @param national England's, also where the agency's hold instead
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RuleView(
            String key,
            String name,
            Rule.Unit unit,
            Rule.@Nullable Counts counts,
            @Nullable ValueView now,
            List<ValueView> values,
            List<ValueView> national) {

        static RuleView of(WrittenRule rule, LocalDate today) {
            return new RuleView(
                    rule.key().written(),
                    rule.name(),
                    rule.unit(),
                    rule.unit() == Rule.Unit.NUMBER ? null : rule.counts(),
                    rule.on(today).map(ValueView::of).orElse(null),
                    rule.effective().stream().map(ValueView::of).toList(),
                    rule.national().stream().map(ValueView::of).toList());
        }
    }

    /** A value from a day on. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ValueView(LocalDate from, int value, String source, boolean ofAgency) {

        static ValueView of(DatedValue it) {
            return new ValueView(it.from(), it.value(), it.source(), it.ofAgency());
        }
    }

    @Get
    ListView<RuleView> list() {
        LocalDate today = London.today(clock);
        return ListView.whole(rules.all().stream().map(it -> RuleView.of(it, today)).toList());
    }
}
