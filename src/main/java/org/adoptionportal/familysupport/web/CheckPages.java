package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.ChildRules;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.view.AnswerLists;
import org.adoptionportal.familysupport.view.Outlooks;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.ErrorSummary.Entry;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a family checks what it has written. */
@Singleton
class CheckPages {

    private final PartForms forms;
    private final ChildRules childRules;
    private final AnswerLists lists;
    private final Outlooks outlooks;
    private final SafeContactSummary contact;

    CheckPages(
            PartForms forms,
            ChildRules childRules,
            AnswerLists lists,
            Outlooks outlooks,
            SafeContactSummary contact) {
        this.forms = forms;
        this.childRules = childRules;
        this.lists = lists;
        this.outlooks = outlooks;
        this.contact = contact;
    }

    /** What was written on one page, and where it is changed. */
    record Section(String heading, SummaryList answers, String href) {}

    /**
     * The page.
     *
     * @param outlooks which council is responsible for each child, and whether the Fund helps
     * @param others councils that are responsible, and that we do not work for
     */
    record CheckPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Section> sections,
            List<SummaryList> outlooks,
            String others,
            String action,
            String later,
            String idempotencyKey) {}

    CheckPage page(String reference, Statement statement, boolean judged) {
        ErrorSummary errors = judged ? faults(reference, statement) : null;
        return new CheckPage(
                "Check what you have written",
                errors != null,
                BackLink.to(Path.of(reference, Part.NEEDS.code())),
                errors,
                sections(reference, statement),
                outlooks.of(statement),
                String.join(", ", outlooks.others(statement)),
                Path.of(reference, Path.CHECK),
                Path.of(reference, Path.LATER),
                OnceKey.fresh());
    }

    private List<Section> sections(String reference, Statement statement) {
        List<Section> all = new ArrayList<>();
        all.add(section(Part.FAMILY, reference, lists.family(statement.family())));
        for (int place = 1; place <= statement.children().size(); place++) {
            Child child = statement.children().get(place - 1);
            String heading = "Child " + place;
            all.add(new Section(heading, lists.child(child), Path.child(reference, place)));
        }
        all.add(section(Part.STORY, reference, lists.story(statement.story())));
        all.add(section(Part.CONTACT, reference, contact(statement)));
        SummaryList needs = NeedsFields.summary(statement.needs());
        all.add(section(Part.NEEDS, reference, needs.rows().isEmpty() ? none() : needs));
        return List.copyOf(all);
    }

    /** What cannot be used yet is not repeated. */
    private SummaryList contact(Statement statement) {
        return forms.faults(Part.CONTACT, statement).isEmpty()
                ? contact.of(statement.contact())
                : SummaryList.empty().row("Safe ways", "Not answered yet");
    }

    private static SummaryList none() {
        return SummaryList.empty().row("What you need", "Nothing, or you would rather not say");
    }

    private static Section section(Part part, String reference, SummaryList answers) {
        return new Section(part.title(), answers, Path.of(reference, part.code()));
    }

    private ErrorSummary faults(String reference, Statement statement) {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(faults(Part.FAMILY, reference, statement));
        if (statement.children().isEmpty()) {
            entries.add(
                    new Entry("Tell us about at least one child", Path.of(reference, "children")));
        }
        for (int place = 1; place <= statement.children().size(); place++) {
            String href = Path.child(reference, place) + "?judged=true";
            childRules.faults(statement.children().get(place - 1)).values().stream()
                    .map(fault -> new Entry(fault, href))
                    .forEach(entries::add);
        }
        for (Part part : List.of(Part.STORY, Part.CONTACT, Part.NEEDS)) {
            entries.addAll(faults(part, reference, statement));
        }
        return new ErrorSummary("There is a problem", List.copyOf(entries));
    }

    private List<Entry> faults(Part part, String reference, Statement statement) {
        String href = Path.of(reference, part.code()) + "?judged=true";
        return forms.faults(part, statement).values().stream()
                .map(fault -> new Entry(fault, href))
                .toList();
    }
}
