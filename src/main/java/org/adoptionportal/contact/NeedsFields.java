package org.adoptionportal.contact;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;

/** The questions of {@link Needs} as the fields of a form, and their answers as a list. */
public final class NeedsFields {

    private NeedsFields() {}

    /**
     * The fields in the order they are asked, named as the components.
     *
     * @param faults what is wrong, by the name of the field
     */
    public static List<Field> of(Needs needs, Map<String, String> faults) {
        return List.of(
                TextInput.named("language")
                        .labelled(
                                "Which language or signs would you like an interpreter for? (optional)")
                        .hint(
                                "Leave this empty if you do not need an interpreter. It costs nothing.")
                        .value(needs.language())
                        .error(faults.get("language")),
                Radios.yesOrNo("advocate")
                        .labelled("Would you like an advocate? (optional)")
                        .hint(
                                "An advocate is on your side and helps you to say what you want to say.")
                        .value(needs.advocate())
                        .error(faults.get("advocate")),
                Textarea.named("trusted")
                        .labelled("Is there somebody you trust who may come with you? (optional)")
                        .hint("Tell us who they are, and whether we may talk to them.")
                        .rows(3)
                        .value(needs.trusted())
                        .error(faults.get("trusted")),
                Textarea.named("access")
                        .labelled("What else would make this easier for you? (optional)")
                        .hint("For example: no stairs, large print, short meetings, or only women.")
                        .rows(3)
                        .value(needs.access())
                        .error(faults.get("access")));
    }

    /** The answers that were given; a list without rows when none was. */
    public static SummaryList summary(Needs needs) {
        return new Answers(SummaryList.empty())
                .given("Interpreter", needs.language())
                .given("Advocate", needs.advocate().isEmpty() ? "" : YesNo.word(needs.advocate()))
                .given("Somebody they trust", needs.trusted())
                .given("What makes it easier", needs.access())
                .list();
    }
}
