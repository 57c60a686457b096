package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** Shows what somebody told us, to themselves and to staff. */
@Singleton
public class StoryLists {

    private final SafeContactSummary contact;
    private final Words words;

    StoryLists(SafeContactSummary contact, Words words) {
        this.contact = contact;
        this.words = words;
    }

    /** One part. */
    public SummaryList of(Part part, Story story) {
        return switch (part) {
            case CONTACT -> contact.of(story.contact());
            case ABOUT -> about(story.about());
            case WISHES -> wishes(story.wishes());
            case NEEDS -> NeedsFields.summary(story.needs());
        };
    }

    /** Everything but how to reach them, which stands above each page; for staff. */
    public List<SummaryList> forStaff(Story story) {
        List<SummaryList> lists = new ArrayList<>();
        lists.add(about(story.about()).titled("Who they are"));
        lists.add(wishes(story.wishes()).titled("What they would like"));
        lists.add(NeedsFields.summary(story.needs()).titled("What they need"));
        if (!story.referrer().referrer().isEmpty()) {
            lists.add(referrer(story.referrer()));
        }
        return lists.stream().filter(list -> !list.rows().isEmpty()).toList();
    }

    private SummaryList about(About about) {
        SummaryList list = given(SummaryList.empty(), "Name", about.names());
        if (!about.relation().isEmpty()) {
            list = list.row("Who they are to the child", words.say("relation." + about.relation()));
        }
        return given(given(list, "The child", about.child()), "Born", about.born());
    }

    private SummaryList wishes(Wishes wishes) {
        SummaryList list = SummaryList.empty();
        if (!wishes.wishes().isEmpty()) {
            list =
                    list.row(
                            "Would like",
                            wishes.wishes().stream()
                                    .map(wish -> words.say("wish." + wish))
                                    .toList());
        }
        return given(list, "In their own words", wishes.words());
    }

    private static SummaryList referrer(Referrer referrer) {
        return SummaryList.empty()
                .titled("Who asked for them")
                .row("Name", referrer.referrer())
                .row("Role", referrer.role())
                .row("Works for", referrer.organisation())
                .row("The person agreed", referrer.how());
    }

    private static SummaryList given(SummaryList list, String question, String answer) {
        return answer.isEmpty() ? list : list.row(question, answer.lines().toList());
    }
}
