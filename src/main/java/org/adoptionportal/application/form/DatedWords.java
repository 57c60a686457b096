package org.adoptionportal.application.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;

/** Puts the numbers of dated rules into the words of questions: {@code {address-years}}. */
@Singleton
public class DatedWords {

    private final DatedRules rules;
    private final Clock clock;

    DatedWords(DatedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The text with the numbers that hold today. */
    public String say(String text) {
        if (!text.contains("{")) {
            return text;
        }
        LocalDate today = London.today(clock);
        return text.replace("{address-years}", number(FormNumbers.ADDRESS_HISTORY, today))
                .replace("{relatives}", number(FormNumbers.RELATIVES_AS_REFEREES, today));
    }

    /** The page with the numbers that hold today in all its words. */
    public Page said(Page page) {
        List<Question> questions = page.questions().stream().map(this::said).toList();
        return new Page(page.code(), say(page.title()), questions, page.condition(), page.repeat());
    }

    private Question said(Question asked) {
        return new Question(
                asked.key(),
                say(asked.label()),
                say(asked.hint()),
                asked.kind(),
                asked.options(),
                asked.missing(),
                asked.limit(),
                asked.autofill());
    }

    private String number(RuleKey key, LocalDate today) {
        return Integer.toString(rules.number(key, today));
    }
}
