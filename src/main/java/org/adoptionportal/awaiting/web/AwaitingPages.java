package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.awaiting.web.AwaitingPage.Group;
import org.adoptionportal.awaiting.web.AwaitingPage.Line;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the page of everything that is awaited in a case. */
@Singleton
class AwaitingPages {

    private final AwaitedThings things;
    private final CaseDesk desk;
    private final AwaitedWords words;
    private final Clock clock;

    AwaitingPages(AwaitedThings things, CaseDesk desk, AwaitedWords words, Clock clock) {
        this.things = things;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    AwaitingPage page(CaseFrames.Opened opened, Viewer worker, @Nullable String fault) {
        String reference = opened.line().reference();
        List<Awaited> all = things.of(opened.line().id(), worker);
        boolean mayRecord = desk.mayRecord(worker, opened.line());
        List<Group> groups = groups(all, reference, mayRecord);
        return new AwaitingPage(
                "What we wait for",
                fault != null,
                BackLink.to("/worklist"),
                fault == null ? null : problem(fault, groups),
                opened.frame(),
                settled(all),
                groups,
                mayRecord,
                AwaitingTab.of(reference),
                OnceKey.fresh());
    }

    private static ErrorSummary problem(String fault, List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::choosable)
                .findFirst()
                .map(first -> ErrorSummary.of(fault, "thing-" + first.id()))
                .orElseGet(() -> ErrorSummary.of(fault));
    }

    private static @Nullable String settled(List<Awaited> all) {
        long settled = all.stream().filter(each -> each.state().isSettled()).count();
        return all.isEmpty() ? null : settled + " of " + all.size() + " settled";
    }

    private List<Group> groups(List<Awaited> all, String reference, boolean mayRecord) {
        LocalDate today = London.today(clock);
        return Stream.of(
                        group("For us to do now", all, mine(today), reference, mayRecord),
                        group("Waiting for others", all, theirs(today), reference, mayRecord),
                        group("Settled", all, each -> each.state().isSettled(), reference, false))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Predicate<Awaited> theirs(LocalDate today) {
        return each -> each.state().isOutside() && !each.isToChase(today);
    }

    private static Predicate<Awaited> mine(LocalDate today) {
        return each -> !each.state().isSettled() && !theirs(today).test(each);
    }

    private Group group(
            String heading,
            List<Awaited> all,
            Predicate<Awaited> which,
            String reference,
            boolean mayRecord) {
        return new Group(
                heading,
                all.stream().filter(which).map(each -> line(each, reference, mayRecord)).toList());
    }

    private Line line(Awaited each, String reference, boolean mayRecord) {
        return new Line(
                Long.toString(each.id()),
                AwaitingTab.of(reference, each.id()),
                words.what(each),
                each.subject(),
                words.state(each),
                words.facts(each),
                mayRecord
                        && (each.steps().contains(Step.REQUEST)
                                || each.steps().contains(Step.CHASE)));
    }
}
