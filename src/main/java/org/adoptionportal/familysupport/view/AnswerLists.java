package org.adoptionportal.familysupport.view;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.familysupport.AskerKind;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.familysupport.Order;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.familysupport.TypedDay;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.words.Words;

/** What a family told us, as lists to read. */
@Singleton
public class AnswerLists {

    private static final String NOTHING = "Not answered";

    private final Authorities authorities;
    private final Words words;

    AnswerLists(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /** Who asks. */
    public SummaryList family(Family family) {
        return SummaryList.empty()
                .row("Who asks", code(AskerKind.class, "asker", family.asker()))
                .row("Name", said(family.names()))
                .row("Council", council(family.authority()))
                .row("Postcode", said(family.postcode()))
                .titled("The family");
    }

    /** One child. */
    public SummaryList child(Child child) {
        return SummaryList.empty()
                .row("Date of birth", day(child.bornOn()))
                .row("How the child came", code(Order.class, "order", child.order()))
                .row("Date of the order", day(child.orderOn()))
                .row("Placed or looked after by", council(child.placedBy()))
                .row("In care before", yesNo(child.inCare()))
                .row("Education, health and care plan", yesNo(child.plan()))
                .row("School or nursery", said(child.school()))
                .titled(child.name().isEmpty() ? "A child" : child.name());
    }

    /** What is happening, as it was written. */
    public SummaryList story(Story story) {
        List<String> dangers =
                story.known().stream().map(each -> words.say("danger." + each)).toList();
        return SummaryList.empty()
                .row("What is happening", lines(story.happening()))
                .row("What is urgent", dangers.isEmpty() ? List.of("Nothing chosen") : dangers)
                .row("What was tried", lines(story.tried()))
                .row("What would help", lines(story.wanted()))
                .row("Who else helps", lines(story.involved()))
                .row("Assessment for the Fund", yesNo(story.assess()))
                .row("May be passed on", yesNo(story.passOn()))
                .titled("In the family’s own words");
    }

    private String council(String chosen) {
        return chosen.matches("[0-9]{1,3}")
                ? authorities.byId(Integer.parseInt(chosen)).map(Authority::name).orElse(NOTHING)
                : NOTHING;
    }

    private <E extends Enum<E>> String code(Class<E> type, String prefix, String chosen) {
        return Code.of(type, chosen)
                .map(each -> words.say(prefix + "." + each.name()))
                .orElse(NOTHING);
    }

    private static String yesNo(String chosen) {
        return switch (chosen) {
            case "yes" -> "Yes";
            case "no" -> "No";
            case "unsure" -> "Not sure";
            default -> NOTHING;
        };
    }

    private static String day(TypedDay typed) {
        String as = String.join(" ", typed.day(), typed.month(), typed.year()).strip();
        return typed.date().map(London::date).orElse(as.isEmpty() ? NOTHING : as);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of(NOTHING) : text.lines().toList();
    }

    private static String said(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
