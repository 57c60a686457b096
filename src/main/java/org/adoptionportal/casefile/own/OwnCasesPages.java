package org.adoptionportal.casefile.own;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.adoptionportal.casefile.own.OwnCasesPage.Line;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;

/** Says of each request, to whoever made it, where it stands and what happens next. */
@Singleton
class OwnCasesPages {

    static final String TITLE = "Your requests";

    private final Words words;

    OwnCasesPages(Words words) {
        this.words = words;
    }

    OwnCasesPage page(OwnDoor door, List<OwnCase> cases) {
        return new OwnCasesPage(
                TITLE,
                false,
                lines(door, cases, each -> !each.isOver()),
                lines(door, cases, OwnCase::isOver),
                door.begin());
    }

    private List<Line> lines(OwnDoor door, List<OwnCase> cases, Predicate<OwnCase> shown) {
        return cases.stream().filter(shown).map(each -> line(door, each)).toList();
    }

    private Line line(OwnDoor door, OwnCase each) {
        return new Line(
                each.reference(),
                words.say("own." + each.kind()),
                words.say("own-where." + each.stage()),
                next(each),
                each.withAgency() ? "See where it is" : "Go on writing",
                door.of(each.reference()),
                each.withAgency() ? "/messages/" + each.reference() : null,
                London.date(London.dateOf(each.openedAt())));
    }

    /** What happens next in this stage, unless this very step has words of its own. */
    private String next(OwnCase each) {
        return words.find("own-next." + each.nextStep())
                .orElseGet(() -> words.say("own-next." + each.stage()));
    }
}
