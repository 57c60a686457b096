package org.adoptionportal.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.worklist.WorklistPage.Line;
import org.adoptionportal.worklist.WorklistPage.View;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the worklist. */
@Singleton
class Worklists {

    static final String PATH = "/worklist";

    private final Authorities authorities;
    private final Words words;
    private final Clock clock;

    Worklists(Authorities authorities, Words words, Clock clock) {
        this.authorities = authorities;
        this.words = words;
        this.clock = clock;
    }

    WorklistPage page(WorklistView chosen, Slice<CaseLine> slice) {
        return new WorklistPage(
                "Worklist", false, views(chosen), lines(slice.items()), next(chosen, slice.next()));
    }

    private static List<View> views(WorklistView chosen) {
        return Arrays.stream(WorklistView.values())
                .map(view -> new View(view.text(), href(view), view == chosen))
                .toList();
    }

    private static String href(WorklistView view) {
        return PATH + "?view=" + view.code();
    }

    private static @Nullable String next(WorklistView view, @Nullable Cursor next) {
        return next == null ? null : href(view) + "&after=" + next.text();
    }

    List<Line> lines(List<CaseLine> cases) {
        LocalDate today = London.today(clock);
        return cases.stream().map(each -> line(each, today)).toList();
    }

    private Line line(CaseLine each, LocalDate today) {
        return new Line(
                "/cases/" + each.kind() + "/" + each.reference(),
                each.title(),
                each.reference(),
                words.say("kind." + each.kind()),
                words.say("stage." + each.stage()),
                words.say("waiting." + each.waitingFor()),
                words.say("step." + each.nextStep()),
                each.nextDueOn() == null ? null : London.date(each.nextDueOn()),
                each.isOverdue(today),
                authority(each.authorityId()),
                London.date(each.openedAt()));
    }

    private @Nullable String authority(@Nullable Integer id) {
        return id == null ? null : authorities.byId(id).map(Authority::name).orElse(null);
    }
}
