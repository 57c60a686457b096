package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.adoptionportal.identity.Viewer;

/** Registrations of each stage: the first of each has a demo account that is announced. */
@Singleton
@Requires(env = "dev")
final class DemoRegistrations implements DemoChapter {

    private final DemoPeople people;
    private final DemoCases cases;
    private final DemoConversation conversation;
    private final MovableClock clock;

    DemoRegistrations(
            DemoPeople people, DemoCases cases, DemoConversation conversation, MovableClock clock) {
        this.people = people;
        this.cases = cases;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** Cases of one story. */
    private record Group(DemoStory story, String signInName, int count, int newest, int every) {

        String said() {
            return story.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final List<Group> GROUPS =
            List.of(
                    new Group(DemoStory.SENT, "demo-sent", 9, 1, 2),
                    new Group(DemoStory.HALF_WRITTEN, "demo-writing", 5, 2, 6),
                    new Group(DemoStory.JUST_BEGUN, "demo-begun", 3, 1, 3),
                    new Group(DemoStory.DECLINED_NOT_TOLD, "demo-untold", 2, 5, 2),
                    new Group(DemoStory.DECLINED, "demo-declined", 3, 30, 40),
                    new Group(DemoStory.STAGE_ONE, "demo-stage-one", 16, 8, 5));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell(DemoCast cast) {
        int number = 0;
        for (Group group : GROUPS) {
            for (int i = 0; i < group.count(); i++) {
                play(group, i, number++, cast);
            }
        }
    }

    @Override
    public List<String> accounts() {
        return GROUPS.stream()
                .map(group -> "Adopter, " + group.said() + ": " + group.signInName())
                .toList();
    }

    private void play(Group group, int i, int number, DemoCast cast) {
        clock.reset();
        String signInName = i == 0 ? group.signInName() : group.signInName() + "-" + (i + 1);
        DemoHousehold household = DemoHousehold.of(number, signInName, cast.partners());
        Viewer adopter = people.adopter(household.person());
        int daysAgo = group.newest() + i * group.every();
        String reference = cases.play(group.story(), daysAgo, household, adopter, cast.worker());
        if (i == 0 && group.story() == DemoStory.STAGE_ONE) {
            conversation.play(reference, household, adopter, cast.worker());
        }
    }
}
