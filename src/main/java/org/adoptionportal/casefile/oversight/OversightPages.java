package org.adoptionportal.casefile.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.casefile.Opening;
import org.adoptionportal.casefile.WorkersLooks.WorkerLook;
import org.adoptionportal.casefile.oversight.OversightPage.Line;
import org.adoptionportal.casefile.oversight.OversightPage.Link;
import org.adoptionportal.casefile.search.CaseSearch;
import org.adoptionportal.casefile.search.KeptSearches.Kept;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.jspecify.annotations.Nullable;

/** Makes the pages on which managers read what staff searched for and looked at. */
@Singleton
final class OversightPages {

    private static final Link SEARCHES = new Link("What was searched for", OversightPath.SEARCHES);
    private static final Link OPENINGS = new Link("Who looked at cases", OversightPath.OPENINGS);

    private final Colleagues colleagues;

    OversightPages(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    OversightPage searches(Slice<Kept> kept, long worker) {
        return page(
                SEARCHES,
                OPENINGS,
                "Every search that staff make is kept with its words.",
                kept.map(OversightPages::line),
                worker);
    }

    OversightPage looks(Slice<WorkerLook> looks, long worker) {
        return page(
                OPENINGS,
                SEARCHES,
                "Every time somebody opens or prints a case, it is noted.",
                looks.map(OversightPages::line),
                worker);
    }

    private OversightPage page(
            Link page, Link other, String about, Slice<Line> lines, long worker) {
        String whose = worker == WhichWorker.EVERYBODY ? "" : Long.toString(worker);
        return new OversightPage(
                page.text(),
                false,
                BackLink.to("/worklist"),
                about,
                page.href(),
                new Link(other.text(), OversightPath.of(other.href(), whose, null)),
                worker(whose),
                lines.items(),
                lines.next() == null
                        ? null
                        : OversightPath.of(page.href(), whose, lines.next().text()));
    }

    private Field worker(String whose) {
        Select select = Select.named(WhichWorker.FIELD).labelled("Who").otherwise("Everybody");
        for (Colleague each : colleagues.employed()) {
            select = select.choice(Long.toString(each.personaId()), each.name());
        }
        return select.value(whose);
    }

    private static Line line(Kept each) {
        return new Line(
                London.dateTime(each.at()),
                each.worker(),
                found(each.found()),
                null,
                terms(each.wanted()));
    }

    private static Line line(WorkerLook each) {
        String what = each.what() == Opening.What.PRINTED ? "To print it" : "To read it";
        return new Line(
                London.dateTime(each.at()),
                each.worker(),
                each.reference(),
                "/cases/" + each.reference() + "/history",
                each.urgent() ? List.of(what, "Urgent access") : List.of(what));
    }

    private static String found(@Nullable Integer found) {
        if (found == null) {
            return "Did not look at what it found";
        }
        return switch (found) {
            case 0 -> "Found nothing";
            case 1 -> "Found 1 case";
            default ->
                    found > CaseSearch.MOST
                            ? "Found more than " + CaseSearch.MOST + " cases"
                            : "Found " + found + " cases";
        };
    }

    private static List<String> terms(Wanted wanted) {
        return Stream.of(
                        term("Reference", wanted.reference()),
                        term("Name", wanted.name()),
                        term("Date of birth", wanted.dateOfBirth()),
                        term("Postcode", wanted.postcode()),
                        term("Email", wanted.email()),
                        term("Telephone", wanted.telephone()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable String term(String name, String said) {
        return said.isBlank() ? null : name + ": " + said;
    }
}
