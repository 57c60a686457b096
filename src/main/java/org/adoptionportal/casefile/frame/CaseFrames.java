package org.adoptionportal.casefile.frame;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.OpenedCases;
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.frame.CaseFrame.Tab;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes what stands above the pages of a case. */
@Singleton
public class CaseFrames {

    private final OpenedCases cases;
    private final List<CaseTab> tabs;
    private final Map<String, CaseNotice> notices;
    private final Words words;

    CaseFrames(OpenedCases cases, List<CaseTab> tabs, List<CaseNotice> notices, Words words) {
        this.cases = cases;
        this.notices =
                notices.stream().collect(Collectors.toMap(CaseNotice::kind, notice -> notice));
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(CaseTab::place)).toList();
        this.words = words;
    }

    /** A case with what stands above its page. */
    public record Opened(CaseLine line, CaseFrame frame) {}

    /**
     * A case that a worker opens on one of its pages; it is noted that they looked.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     */
    @Transactional
    public Opened open(Viewer worker, String reference, Class<? extends CaseTab> current) {
        CaseLine line = cases.open(worker, reference);
        return new Opened(line, frame(line, worker, current));
    }

    /** As {@link #open}, for a page that is shown again because a form must be put right. */
    @Transactional
    public Opened again(Viewer worker, String reference, Class<? extends CaseTab> current) {
        CaseLine line = cases.again(worker, reference);
        return new Opened(line, frame(line, worker, current));
    }

    /** What stands above a page of this case. */
    public CaseFrame frame(CaseLine line, Viewer worker, Class<? extends CaseTab> current) {
        return new CaseFrame(
                words.say("kind." + line.kind()),
                line.reference(),
                line.title(),
                worker(line.allocation()),
                returned(line.attention()),
                mailHref(line.reference()),
                notice(line.kind(), line.id(), worker),
                links(line.kind(), line.reference(), worker, current));
    }

    /** As {@link #frame(CaseLine, Viewer, Class)}. */
    public CaseFrame frame(ReceivedCase about, Viewer worker, Class<? extends CaseTab> current) {
        return new CaseFrame(
                words.say("kind." + about.kind()),
                about.reference(),
                about.title(),
                null,
                null,
                mailHref(about.reference()),
                notice(about.kind(), about.id(), worker),
                links(about.kind(), about.reference(), worker, current));
    }

    private static @Nullable String worker(CaseLine.Allocation allocation) {
        return allocation.team() == null || allocation.worker() == null
                ? allocation.worker()
                : allocation.worker() + ", " + allocation.team();
    }

    private static String mailHref(String reference) {
        return "/cases/" + reference + "/returned-mail";
    }

    private static @Nullable String returned(CaseLine.Attention attention) {
        return attention.mailReturnedOn() == null ? null : London.date(attention.mailReturnedOn());
    }

    private @Nullable SummaryList notice(String kind, long caseId, Viewer worker) {
        return Optional.ofNullable(notices.get(kind))
                .flatMap(notice -> notice.of(caseId, worker))
                .orElse(null);
    }

    private List<Tab> links(
            String kind, String reference, Viewer worker, Class<? extends CaseTab> current) {
        return tabs.stream()
                .filter(tab -> tab.isOf(kind) && tab.isFor(worker))
                .map(tab -> new Tab(tab.text(), tab.href(kind, reference), current.isInstance(tab)))
                .toList();
    }
}
