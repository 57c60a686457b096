package org.adoptionportal.check.web;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.check.Finding;
import org.adoptionportal.check.SettleFinding;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.InsetText;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Tag;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of one finding. */
@Singleton
class FindingPages {

    private final FindingWords findingWords;
    private final Words words;

    FindingPages(FindingWords findingWords, Words words) {
        this.findingWords = findingWords;
        this.words = words;
    }

    static String path(String reference) {
        return "/cases/finding/" + reference;
    }

    FindingPage page(CaseFrames.Opened opened, Finding finding) {
        return page(opened, finding, List.of(field("", null)), null, null);
    }

    FindingPage faulty(
            CaseFrames.Opened opened, Finding finding, String typed, Map<String, String> faults) {
        Field field = field(typed, faults.get(SettleFinding.WORDS));
        List<Field> fields = List.of(field);
        return page(opened, finding, fields, ErrorSummary.of(fields), null);
    }

    /** Somebody else was quicker: as it is now, with what was typed. */
    FindingPage overtaken(CaseFrames.Opened opened, Finding finding, String typed, String advice) {
        InsetText kept = typed.isBlank() ? null : new InsetText("You wrote: " + typed);
        List<Field> fields = List.of(field(typed, null));
        return page(opened, finding, fields, ErrorSummary.of(advice), kept);
    }

    private FindingPage page(
            CaseFrames.Opened opened,
            Finding finding,
            List<Field> fields,
            @Nullable ErrorSummary errors,
            @Nullable InsetText typed) {
        String path = path(finding.reference());
        return new FindingPage(
                "What we found in the night",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                finding.isLive() ? Tag.yellow("To look at") : Tag.green("Settled"),
                words.say("finding-about." + finding.fault()),
                facts(finding),
                finding.differences().isEmpty() ? null : findingWords.table(finding.differences()),
                finding.isLive() ? null : typed,
                finding.isWorkedOutAnew() ? path + "/status" : null,
                finding.isLive() ? fields : List.of(),
                path + "/settlement",
                finding.version(),
                OnceKey.fresh());
    }

    private SummaryList facts(Finding finding) {
        SummaryList list =
                SummaryList.empty()
                        .row("Case", finding.caseReference())
                        .row("Kind of case", findingWords.kind(finding.caseKind()))
                        .row("Found on", London.date(finding.foundOn()));
        if (finding.isLive()) {
            return list;
        }
        list = list.row("Settled on", London.date(requireNonNull(finding.settledOn())));
        return finding.words().isEmpty()
                ? list
                : list.row("What was done", finding.words().lines().toList());
    }

    private static Field field(String typed, @Nullable String fault) {
        return Textarea.named(SettleFinding.WORDS)
                .labelled("What was put right?")
                .hint("Leave out the names of people: other administrators read this.")
                .rows(3)
                .value(typed)
                .error(fault);
    }
}
