package org.adoptionportal.holds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.clock.Hold;

/** How the clock that runs in a case was changed, oldest first. */
public record Changes(List<CaseHold> holds, List<Extension> extensions) {

    public static final Changes NONE = new Changes(List.of(), List.of());

    /** The hold that goes on, if one does. */
    public Optional<CaseHold> ongoing() {
        return holds.stream().filter(CaseHold::goesOn).findFirst();
    }

    /** When the clock runs out, with all of it. */
    public Deadline deadline(Clocks clocks, RunningClock clock) {
        Deadline held =
                clocks.deadline(
                        clock.rule(),
                        clock.trigger(),
                        holds.stream().map(hold -> new Hold(hold.from(), hold.to())).toList());
        return extensions.stream()
                .map(Extension::until)
                .max(Comparator.naturalOrder())
                .map(held::extendedTo)
                .orElse(held);
    }
}
