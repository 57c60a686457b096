package org.adoptionportal.identity.capacity;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.identity.Capacities;
import org.adoptionportal.identity.Capacities.Capacity;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the pages on which people choose what they are here for. */
@Singleton
class CapacityPages {

    private final Capacities capacities;
    private final Words words;

    CapacityPages(Capacities capacities, Words words) {
        this.capacities = capacities;
        this.words = words;
    }

    /**
     * What there is to choose from.
     *
     * @param next where to go on; empty for the first page of what is chosen
     * @param addable whether there is more to ask for
     */
    record ChoosePage(
            String title,
            boolean error,
            BackLink backLink,
            List<Line> lines,
            String next,
            boolean addable) {}

    /** One capacity; {@code action} is where its button posts to. */
    record Line(String name, String about, boolean current, String action) {}

    /** The form by which one is added. */
    record AddPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Field> fields) {}

    ChoosePage choose(Viewer viewer, String next) {
        return new ChoosePage(
                "What are you here for?",
                false,
                BackLink.to("/account"),
                capacities.of(viewer.accountId()).stream().map(each -> line(each, viewer)).toList(),
                next,
                !capacities.open(viewer).isEmpty());
    }

    private Line line(Capacity each, Viewer viewer) {
        return new Line(
                name(each.kind()),
                about(each.kind()),
                each.personaId() == viewer.personaId(),
                CapacityController.PATH + "/" + each.personaId());
    }

    AddPage add(Viewer viewer, @Nullable String chosen, @Nullable String fault) {
        Radios question = Radios.named(Capacities.KIND).labelled("What else do you need?");
        for (PersonaKind kind : capacities.open(viewer)) {
            question = question.choice(Choice.of(kind.word(), name(kind)).hint(about(kind)));
        }
        List<Field> fields = List.of(question.value(chosen).error(fault));
        return new AddPage(
                "Use this account for something else",
                fault != null,
                BackLink.to(CapacityController.PATH),
                ErrorSummary.of(fields),
                fields);
    }

    private String name(PersonaKind kind) {
        return words.say("capacity." + kind);
    }

    private String about(PersonaKind kind) {
        return words.say("capacity.about." + kind);
    }
}
