package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.contact.SafeContactFields;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.StatementRules;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.familysupport.view.FamilyFields;
import org.adoptionportal.familysupport.view.StoryFields;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Sent;

/** Makes the pages of a request from what is written so far. */
@Singleton
class PartForms {

    private final FamilyFields familyFields;
    private final StoryFields storyFields;
    private final SafeContactFields contactFields;
    private final StatementRules rules;

    PartForms(
            FamilyFields familyFields,
            StoryFields storyFields,
            SafeContactFields contactFields,
            StatementRules rules) {
        this.familyFields = familyFields;
        this.storyFields = storyFields;
        this.contactFields = contactFields;
        this.rules = rules;
    }

    /** What is written, with the answers of one page. */
    static Statement changed(Part part, Statement written, Sent sent) {
        return switch (part) {
            case FAMILY -> written.with(Family.of(sent.fields()));
            case STORY -> written.with(Story.of(sent.fields()));
            case CONTACT -> written.with(SafeContact.of(sent.fields()));
            case NEEDS -> written.with(Needs.of(sent.fields()));
        };
    }

    /**
     * The page.
     *
     * @param judged whether it says what is wrong
     */
    PartPage page(Part part, String reference, Statement statement, boolean judged) {
        Map<String, String> faults = judged ? faults(part, statement) : Map.of();
        return PartPage.of(
                part.title(),
                judged ? Path.of(reference, Path.CHECK) : part.before(reference),
                Path.of(reference, part.code()),
                fields(part, statement, faults));
    }

    /** What is wrong on that page. */
    Map<String, String> faults(Part part, Statement statement) {
        try {
            return switch (part) {
                case FAMILY -> rules.faults(statement.family());
                case STORY -> rules.faults(statement.story());
                case CONTACT -> {
                    statement.contact().checked();
                    yield Map.of();
                }
                case NEEDS -> {
                    statement.needs().checked();
                    yield Map.of();
                }
            };
        } catch (Refusal.Invalid invalid) {
            return invalid.fields();
        }
    }

    private List<Field> fields(Part part, Statement statement, Map<String, String> faults) {
        return switch (part) {
            case FAMILY -> familyFields.of(statement.family(), faults);
            case STORY -> storyFields.of(statement.story(), faults);
            case CONTACT -> contactFields.of(statement.contact(), faults);
            case NEEDS -> NeedsFields.of(statement.needs(), faults);
        };
    }
}
