package org.adoptionportal.birthfamily.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.birthfamily.Part;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.view.TalkFields;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker enters a request: all its questions, safe contact first. */
@Singleton
class EntryPages {

    static final String VIEW = "birthfamily/entry";
    static final String TODAY = "today";

    private final TalkFields fields;
    private final TakenByField takenBy;

    EntryPages(TalkFields fields, TakenByField takenBy) {
        this.fields = fields;
        this.takenBy = takenBy;
    }

    /** A request that a worker enters. */
    record EntryPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            List<Group> groups,
            String idempotencyKey) {}

    /** The questions of one part. */
    record Group(String heading, List<Field> fields) {}

    EntryPage page(Sent sent, Map<String, String> faults) {
        Story story = Story.of(sent.fields());
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("How they asked", asked(sent, faults)));
        for (Part part : Part.values()) {
            groups.add(
                    new Group(
                            part.title(),
                            fields.of(part, story, faults).stream()
                                    .map(TalkFields::ofSomebodyElse)
                                    .toList()));
        }
        ErrorSummary errors =
                ErrorSummary.of(groups.stream().flatMap(it -> it.fields().stream()).toList());
        return new EntryPage(
                "Enter a request to talk",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                BirthFamilyPath.CASES,
                List.copyOf(groups),
                OnceKey.fresh());
    }

    private List<Field> asked(Sent sent, Map<String, String> faults) {
        return List.of(
                takenBy.of(sent).error(faults.get(TakenByField.NAME)),
                Checkboxes.named(TODAY)
                        .labelled("Are they reached today?")
                        .choice("yes", "They are pregnant or have a baby, and think about adoption")
                        .values(sent.has(TODAY) ? List.of("yes") : List.of()));
    }
}
