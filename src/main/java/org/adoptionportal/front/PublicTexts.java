package org.adoptionportal.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.agency.AgencyTexts;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.clock.WrittenRule;
import org.adoptionportal.platform.time.London;

/**
 * The agency's blocks of text with the lengths of time that hold today: {@code {draft-kept}}, and
 * every other key of a dated rule, becomes "6 months".
 */
@Singleton
final class PublicTexts {

    /** Nothing but the agency’s words about privacy says it yet. */
    static final RuleKey NOTIFICATION_KEPT = new RuleKey("notification-kept");

    private final AgencyTexts texts;
    private final DatedRules rules;
    private final Clock clock;

    PublicTexts(AgencyTexts texts, DatedRules rules, Clock clock) {
        this.texts = texts;
        this.rules = rules;
        this.clock = clock;
    }

    /** The block as HTML that is safe to put into a page unescaped. */
    String html(String name) {
        String html = texts.html(name);
        LocalDate today = London.today(clock);
        for (WrittenRule rule : rules.all()) {
            String place = "{" + rule.key().written() + "}";
            if (html.contains(place)) {
                html = html.replace(place, rules.rule(rule.key(), today).length());
            }
        }
        return html;
    }
}
