package org.adoptionportal.report;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Table.Cell;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.report.Picture.StageCount;
import org.adoptionportal.report.PicturePage.OfKind;
import org.jspecify.annotations.Nullable;

/** Makes the page with the picture of a team's work. */
@Singleton
class PicturePages {

    static final String COUNCIL = "authority";

    private final Authorities authorities;
    private final Words words;

    PicturePages(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    PicturePage page(Picture picture, @Nullable Integer authority) {
        return new PicturePage(
                "Team picture",
                false,
                BackLink.to("/worklist"),
                council(authority),
                picture.open() > 0,
                said(picture.open(), picture.late()),
                picture.kinds().stream().map(kind -> ofKind(kind, picture.of(kind))).toList());
    }

    private Field council(@Nullable Integer authority) {
        Select select = Select.named(COUNCIL).labelled("Council").otherwise("All councils");
        for (Authority each : authorities.partners()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select.value(authority == null ? "" : authority.toString());
    }

    private OfKind ofKind(String kind, List<StageCount> stages) {
        String name = word("kind.", kind);
        long open = stages.stream().mapToLong(StageCount::open).sum();
        long late = stages.stream().mapToLong(StageCount::late).sum();
        return new OfKind(
                kind,
                name,
                said(open, late) + " The tables below say the same in numbers.",
                Chart.of(kind, stages, this::beside),
                counts(name, stages),
                ages(name, stages));
    }

    private String beside(StageCount each) {
        return "%s: %d, %d late".formatted(word("stage.", each.stage()), each.open(), each.late());
    }

    private Table counts(String name, List<StageCount> stages) {
        Table table =
                Table.titled(
                                name + ": how many, and how many are late",
                                "Stage",
                                "Open",
                                "Late",
                                "Oldest (days)")
                        .ofNumbers();
        for (StageCount each : stages) {
            table =
                    table.row(
                            Cell.of(word("stage.", each.stage())),
                            Cell.number(each.open()),
                            Cell.number(each.late()),
                            Cell.number(each.oldestDays()));
        }
        return table;
    }

    private Table ages(String name, List<StageCount> stages) {
        Table table =
                Table.titled(
                                name + ": how many months they have been open",
                                "Stage",
                                "0\u2060–\u20601",
                                "1\u2060–\u20603",
                                "3\u2060–\u20606",
                                "6+")
                        .ofNumbers();
        for (StageCount each : stages) {
            table =
                    table.row(
                            Cell.of(word("stage.", each.stage())),
                            Cell.number(each.ages().underOneMonth()),
                            Cell.number(each.ages().oneToThree()),
                            Cell.number(each.ages().threeToSix()),
                            Cell.number(each.ages().overSix()));
        }
        return table;
    }

    /** A status that the nightly check has yet to put right has words of nobody's. */
    private String word(String prefix, String code) {
        return words.find(prefix + code).orElse(code);
    }

    private static String said(long open, long late) {
        String cases = open == 1 ? "1 case is open" : open + " cases are open";
        return late == 0 ? cases + ", and none is late." : cases + "; of these late: " + late + ".";
    }
}
