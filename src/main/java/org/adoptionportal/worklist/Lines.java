package org.adoptionportal.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.worklist.WorklistPage.Line;
import org.jspecify.annotations.Nullable;

/** Says of each case in a list why it is there and who works on it. */
@Singleton
class Lines {

    private static final int DAYS_OF_A_MONTH = 60;

    private final Authorities authorities;
    private final Words words;
    private final Clock clock;

    Lines(Authorities authorities, Words words, Clock clock) {
        this.authorities = authorities;
        this.words = words;
        this.clock = clock;
    }

    List<Line> of(List<CaseLine> cases) {
        LocalDate today = London.today(clock);
        return cases.stream().map(each -> line(each, today)).toList();
    }

    private Line line(CaseLine each, LocalDate today) {
        return new Line(
                "/cases/" + each.kind() + "/" + each.reference(),
                each.title().isEmpty() ? "No name yet" : each.title(),
                each.reference(),
                words.say("kind." + each.kind()),
                words.say("stage." + each.stage()),
                words.say("waits." + each.waitingFor()),
                words.say("step." + each.nextStep()),
                reasons(each.attention()),
                each.nextDueOn() == null ? null : London.date(each.nextDueOn()),
                each.isOverdue(today),
                authority(each.authorityId()),
                worker(each.allocation()),
                age(London.dateOf(each.openedAt()), today));
    }

    private static List<String> reasons(CaseLine.Attention attention) {
        List<String> reasons = new ArrayList<>();
        if (attention.unreadSince() != null) {
            reasons.add("New message since " + London.date(attention.unreadSince()));
        }
        if (attention.mailReturnedOn() != null) {
            reasons.add("An e-mail came back on " + London.date(attention.mailReturnedOn()));
        }
        return List.copyOf(reasons);
    }

    private static String worker(CaseLine.Allocation allocation) {
        String worker =
                allocation.worker() == null ? "nobody works on it yet" : allocation.worker();
        return allocation.team() == null ? worker : worker + ", " + allocation.team();
    }

    private static String age(LocalDate opened, LocalDate today) {
        long days = ChronoUnit.DAYS.between(opened, today);
        if (days < 1) {
            return "opened today";
        }
        if (days < DAYS_OF_A_MONTH) {
            return "open for " + days + (days == 1 ? " day" : " days");
        }
        return "open for " + ChronoUnit.MONTHS.between(opened, today) + " months";
    }

    private @Nullable String authority(@Nullable Integer id) {
        return id == null ? null : authorities.byId(id).map(Authority::name).orElse(null);
    }
}
