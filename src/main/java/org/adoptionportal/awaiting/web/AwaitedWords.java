package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Tag;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what is awaited, and how far it is. */
@Singleton
class AwaitedWords {

    private final Words words;
    private final Clock clock;

    AwaitedWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String what(Awaited each) {
        return words.say("awaited." + each.kind());
    }

    String step(Step step) {
        return words.say("awaited-step." + step);
    }

    String heldUpBy(HeldUpBy whom) {
        return words.say("held-up-by." + whom);
    }

    Tag state(Awaited each) {
        if (each.isToChase(London.today(clock))) {
            return Tag.red("Ask again");
        }
        String text = howFar(each);
        return switch (each.state()) {
            case NEEDED, RECEIVED -> Tag.yellow(text);
            case REQUESTED, CHASED -> Tag.lightBlue(text);
            case REVIEWED -> Tag.green(text);
            case EXPIRED -> Tag.red(text);
            case NOT_NEEDED -> Tag.grey(text);
        };
    }

    String howFar(Awaited each) {
        return words.say("awaited-state." + each.state());
    }

    /** The days that matter now, and who holds it up. */
    String facts(Awaited each) {
        return switch (each.state()) {
            case NEEDED -> "For " + heldUpBy(each.heldUpBy());
            case REQUESTED, CHASED ->
                    "With %s since %s. Ask again on %s"
                            .formatted(
                                    heldUpBy(each.heldUpBy()),
                                    day(each.requestedOn()),
                                    day(each.chaseOn()));
            case RECEIVED -> "Came on " + day(each.receivedOn());
            case REVIEWED, EXPIRED ->
                    each.expiresOn() == null
                            ? "Read on " + day(each.reviewedOn())
                            : "Good until " + day(each.expiresOn());
            case NOT_NEEDED -> "";
        };
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : London.date(day);
    }
}
