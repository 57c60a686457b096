package org.adoptionportal.familysupport.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.familysupport.Danger;
import org.adoptionportal.familysupport.StatementRules;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.words.Words;

/** The questions about what is happening. */
@Singleton
public class StoryFields {

    private final Words words;

    StoryFields(Words words) {
        this.words = words;
    }

    /** The fields, with what was typed and what is wrong. */
    public List<Field> of(Story story, Map<String, String> faults) {
        return List.of(
                text("happening", "What is happening?", story.happening())
                        .hint("Use your own words. We keep them as you write them.")
                        .error(faults.get("happening")),
                Checkboxes.named("dangers")
                        .labelled("Is any of this happening? (optional)")
                        .hint("Choose all that apply. It helps us to see what is urgent.")
                        .choices(Choices.of(Danger.class, "danger", words))
                        .values(story.dangers())
                        .error(faults.get("dangers")),
                text("tried", "What have you tried? (optional)", story.tried())
                        .error(faults.get("tried")),
                text("wanted", "What would help? (optional)", story.wanted())
                        .error(faults.get("wanted")),
                text("involved", "Who else helps you now? (optional)", story.involved())
                        .hint("For example: the school, a doctor, a social worker.")
                        .error(faults.get("involved")),
                assess(story).error(faults.get("assess")),
                passOn(story).error(faults.get("passOn")));
    }

    private static Radios assess(Story story) {
        return Radios.yesOrNo("assess")
                .labelled("Do you want to be assessed for the Fund? (optional)")
                .hint(
                        "The Adoption and Special Guardianship Support Fund can pay for"
                                + " therapy. First we assess what your family needs. If"
                                + " you say yes, you agree that we do, and that we ask"
                                + " the school and health services about your child.")
                .value(story.assess());
    }

    private static Radios passOn(Story story) {
        return Radios.yesOrNo("passOn")
                .labelled(
                        "If another council has to help you, may we pass this on to them?"
                                + " (optional)")
                .value(story.passOn());
    }

    private static Textarea text(String name, String label, String typed) {
        return Textarea.named(name)
                .labelled(label)
                .maxLength(StatementRules.LONG)
                .rows(4)
                .value(typed);
    }
}
