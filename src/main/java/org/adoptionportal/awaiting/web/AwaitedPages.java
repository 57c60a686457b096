package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the page of one thing that is awaited. */
@Singleton
class AwaitedPages {

    private static final String OVERTAKEN =
            "Somebody recorded something about this while you were writing. It is shown here as it"
                    + " is now. What you wrote is still there: check it, then record it.";

    private final AwaitedThings things;
    private final CaseDesk desk;
    private final StepForm form;
    private final AwaitedWords words;

    AwaitedPages(AwaitedThings things, CaseDesk desk, StepForm form, AwaitedWords words) {
        this.things = things;
        this.desk = desk;
        this.form = form;
        this.words = words;
    }

    AwaitedPage page(CaseFrames.Opened opened, Viewer worker, long id) {
        Awaited thing = things.one(opened.line().id(), id, worker);
        return page(opened, worker, thing, form.empty(thing));
    }

    AwaitedPage faulty(
            CaseFrames.Opened opened,
            Viewer worker,
            long id,
            Sent sent,
            Map<String, String> faults) {
        Awaited thing = things.one(opened.line().id(), id, worker);
        return page(opened, worker, thing, form.faulty(thing, sent, faults));
    }

    /** Somebody else was quicker: as it is now, with what was typed. */
    AwaitedPage overtaken(CaseFrames.Opened opened, Viewer worker, long id, Sent sent) {
        Awaited thing = things.one(opened.line().id(), id, worker);
        List<Field> fields = form.faulty(thing, sent, Map.of());
        return page(opened, worker, thing, fields, ErrorSummary.of(OVERTAKEN));
    }

    private AwaitedPage page(
            CaseFrames.Opened opened, Viewer worker, Awaited thing, List<Field> fields) {
        return page(opened, worker, thing, fields, ErrorSummary.of(fields));
    }

    private AwaitedPage page(
            CaseFrames.Opened opened,
            Viewer worker,
            Awaited thing,
            List<Field> fields,
            @Nullable ErrorSummary errors) {
        String reference = opened.line().reference();
        boolean mayRecord = desk.mayRecord(worker, opened.line());
        return new AwaitedPage(
                words.what(thing),
                errors != null,
                BackLink.to(AwaitingTab.of(reference)),
                errors,
                opened.frame(),
                words.state(thing),
                facts(thing),
                mayRecord ? fields : List.of(),
                AwaitingTab.of(reference, thing.id()),
                thing.version(),
                OnceKey.fresh());
    }

    private SummaryList facts(Awaited thing) {
        SummaryList list = SummaryList.empty();
        if (!thing.subject().isEmpty()) {
            list = list.row("Whose or what", thing.subject());
        }
        list = list.row("Who has to act", words.heldUpBy(thing.heldUpBy()));
        list = dated(list, "Asked on", thing.requestedOn());
        if (thing.chases() > 0) {
            list = list.row("Asked again", times(thing.chases()));
        }
        list = dated(list, "Ask again on", thing.chaseOn());
        list = dated(list, "Came on", thing.receivedOn());
        list = dated(list, "Read on", thing.reviewedOn());
        list = dated(list, "Good until", thing.expiresOn());
        return thing.words().isEmpty()
                ? list
                : list.row("Last noted", thing.words().lines().toList());
    }

    private static String times(int chases) {
        return chases == 1 ? "once" : chases + " times";
    }

    private static SummaryList dated(SummaryList list, String key, @Nullable LocalDate day) {
        return day == null ? list : list.row(key, London.date(day));
    }
}
