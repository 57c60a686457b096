package org.adoptionportal.familysupport.view;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.FundCheck;
import org.adoptionportal.familysupport.Responsible;
import org.adoptionportal.familysupport.ResponsibleCouncil;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Says which council is responsible for each child, and whether the Fund is likely to help. */
@Singleton
public class Outlooks {

    private final ResponsibleCouncil councils;
    private final FundCheck fund;
    private final Words words;
    private final Clock clock;

    Outlooks(ResponsibleCouncil councils, FundCheck fund, Words words, Clock clock) {
        this.councils = councils;
        this.fund = fund;
        this.words = words;
        this.clock = clock;
    }

    /** A list for each child, in their order. */
    public List<SummaryList> of(Statement statement) {
        return all(statement).stream().map(this::list).toList();
    }

    /** What the rules say of each child, in their order. */
    public List<Outlook> all(Statement statement) {
        LocalDate today = London.today(clock);
        return statement.children().stream()
                .map(child ->
                        new Outlook(child.name(), council(child, statement), fund.of(child, today)))
                .toList();
    }

    private SummaryList list(Outlook outlook) {
        Responsible council = outlook.council();
        List<String> helped = new ArrayList<>();
        helped.add(words.say("fund." + outlook.fund().likelihood()));
        helped.addAll(outlook.fund().reasons());
        return SummaryList.empty()
                .row("Responsible council", List.of(name(council), council.reason()))
                .row("Help from the Fund", List.copyOf(helped))
                .titled(outlook.child().isEmpty() ? "A child" : outlook.child());
    }

    /** The other councils that are responsible for a child, by name. */
    public List<String> others(Statement statement) {
        return statement.children().stream()
                .map(child -> council(child, statement))
                .filter(Responsible::isAnothers)
                .map(Responsible::council)
                .distinct()
                .toList();
    }

    private Responsible council(Child child, Statement statement) {
        Integer home = authority(statement.family().authority());
        return councils.of(child, home, London.today(clock));
    }

    private static String name(Responsible council) {
        if (council.authorityId() == null) {
            return "We cannot say yet";
        }
        return council.ours()
                ? council.council() + ", which we work for"
                : council.council() + ", which we do not work for";
    }

    private static @Nullable Integer authority(String chosen) {
        return chosen.matches("[0-9]{1,3}") ? Integer.valueOf(chosen) : null;
    }
}
