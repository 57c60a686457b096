package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.contact.SafeContactFields;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.familysupport.view.ChildFields;
import org.adoptionportal.familysupport.view.FamilyFields;
import org.adoptionportal.familysupport.view.StoryFields;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Sent;

/** All questions of a request on one page, for a worker who enters it: of the first child too. */
@Singleton
class EntryFields {

    private static final String FIRST_CHILD = "children[1].";

    private final FamilyFields family;
    private final ChildFields child;
    private final StoryFields story;
    private final SafeContactFields contact;
    private final TakenByField takenBy;

    EntryFields(
            FamilyFields family,
            ChildFields child,
            StoryFields story,
            SafeContactFields contact,
            TakenByField takenBy) {
        this.family = family;
        this.child = child;
        this.story = story;
        this.contact = contact;
        this.takenBy = takenBy;
    }

    static Statement statement(Sent sent) {
        var fields = sent.fields();
        return Statement.none()
                .with(Family.of(fields))
                .withChild(1, Child.of(fields))
                .with(Story.of(fields))
                .with(SafeContact.of(fields))
                .with(Needs.of(fields));
    }

    /** The faults by the names that the fields have here. */
    static Map<String, String> named(Map<String, String> faults) {
        Map<String, String> named = new LinkedHashMap<>();
        faults.forEach((name, fault) -> named.put(name.replace(FIRST_CHILD, ""), fault));
        return named;
    }

    List<Field> of(Sent sent, Map<String, String> faults) {
        Statement statement = statement(sent);
        List<Field> all = new ArrayList<>();
        all.add(takenBy.of(sent).error(faults.get(TakenByField.NAME)));
        all.addAll(family.of(statement.family(), faults));
        all.addAll(child.of(statement.children().getFirst(), faults));
        all.addAll(story.of(statement.story(), faults));
        all.addAll(contact.of(statement.contact(), faults));
        all.addAll(NeedsFields.of(statement.needs(), faults));
        return List.copyOf(all);
    }
}
