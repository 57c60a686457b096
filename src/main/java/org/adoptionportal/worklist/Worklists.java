package org.adoptionportal.worklist;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.allocation.Allocators;
import org.adoptionportal.casefile.CaseCounts;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.worklist.WorklistPage.Tab;
import org.adoptionportal.worklist.WorklistPage.View;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the worklist. */
@Singleton
class Worklists {

    static final String PATH = Choice.PATH;

    private final CaseList cases;
    private final Desks desks;
    private final Filters filters;
    private final Lines lines;

    Worklists(CaseList cases, Desks desks, Filters filters, Lines lines) {
        this.cases = cases;
        this.desks = desks;
        this.filters = filters;
        this.lines = lines;
    }

    /**
     * What stands above the list because of what was just done.
     *
     * @param name what was typed as the name of a view
     * @param fault what is wrong with it; null when nothing is
     * @param news null for none
     */
    record Above(String name, @Nullable String fault, @Nullable Notice news) {

        static Above faulty(String name, String fault) {
            return new Above(name, fault, null);
        }

        static Above news(@Nullable Notice news) {
            return new Above("", null, news);
        }
    }

    /** A slice of the list. */
    WorklistPage page(Viewer worker, Choice choice, Cursor after, int size, Above above) {
        Desk desk = desks.of(worker);
        var slice = cases.worklist(worker, choice.filter(desk, worker.personaId()), after, size);
        CaseCounts counts = cases.counts(worker, desk.workers(worker.personaId()), desk.myTeams());
        Field named = named(above.name(), above.fault());
        return new WorklistPage(
                "Worklist",
                above.fault() != null,
                ErrorSummary.of(List.of(named)),
                above.news(),
                tabs(choice, counts),
                desk.views().stream().map(Worklists::view).toList(),
                filters.fields(choice, desk),
                choice.isPlain() ? null : filters.said(choice, desk),
                named,
                choice.href(),
                OnceKey.fresh(),
                Allocators.include(worker),
                worker.has(StaffRole.MANAGER),
                lines.of(slice.items()),
                next(choice, slice.next()));
    }

    private static Field named(String name, @Nullable String fault) {
        return TextInput.named(Desks.NAME)
                .labelled("Name for this view")
                .autocomplete("off")
                .value(name)
                .error(fault);
    }

    private static List<Tab> tabs(Choice choice, CaseCounts counts) {
        return List.of(
                tab("Everyone’s", counts.all(), Choice.USUAL, choice),
                tab("Mine", counts.mine(), Choice.USUAL.withWhose(Whose.MINE), choice),
                tab("My teams’", counts.teams(), Choice.USUAL.withWhose(Whose.MY_TEAMS), choice),
                tab(
                        "Not allocated",
                        counts.unallocated(),
                        Choice.USUAL.withWhose(Whose.UNALLOCATED),
                        choice),
                tab("Overdue", counts.overdue(), Choice.USUAL.onlyOverdue(), choice));
    }

    private static Tab tab(String text, long count, Choice which, Choice now) {
        String said = count >= CaseCounts.MOST ? (CaseCounts.MOST - 1) + "+" : "" + count;
        return new Tab(text, said, which.href(), which.equals(now));
    }

    private static View view(SavedView view) {
        return new View(view.name(), view.href(), PATH + "/views/" + view.id() + "/deletion");
    }

    private static @Nullable String next(Choice choice, @Nullable Cursor next) {
        if (next == null) {
            return null;
        }
        String href = choice.href();
        return href + (href.contains("?") ? "&" : "?") + "after=" + next.text();
    }
}
