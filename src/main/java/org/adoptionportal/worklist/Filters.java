package org.adoptionportal.worklist;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.words.Words;

/** The form that narrows the worklist, and what it is narrowed to in words. */
@Singleton
class Filters {

    private final Authorities authorities;
    private final CaseDesk cases;
    private final Words words;

    Filters(Authorities authorities, CaseDesk cases, Words words) {
        this.authorities = authorities;
        this.cases = cases;
        this.words = words;
    }

    List<Field> fields(Choice choice, Desk desk) {
        return List.of(
                whose(choice),
                team(choice, desk),
                waiting(choice),
                authority(choice),
                kind(choice),
                stage(choice),
                Checkboxes.named("overdue")
                        .labelled("Only what is late")
                        .choices(
                                List.of(
                                        org.adoptionportal.platform.web.component.Choice.of(
                                                "yes", "Overdue")))
                        .values(choice.overdue() ? List.of("yes") : List.of()));
    }

    /** Such as "Stage One, overdue". */
    String said(Choice choice, Desk desk) {
        List<String> said = new ArrayList<>();
        if (choice.whose() != Whose.EVERYONES) {
            said.add(words.say("whose." + choice.whose()));
        }
        desk.teams().stream()
                .filter(team -> Objects.equals(team.id(), choice.team()))
                .forEach(team -> said.add(team.name()));
        if (choice.waiting() != WaitingFor.AGENCY) {
            said.add("Waiting for: " + words.say("waiting." + choice.waiting()));
        }
        if (choice.authority() != null) {
            authorities.byId(choice.authority()).map(Authority::name).ifPresent(said::add);
        }
        if (choice.kind() != null && kinds().contains(choice.kind())) {
            said.add(words.say("kind." + choice.kind()));
        }
        if (choice.stage() != null && cases.stages().contains(choice.stage())) {
            said.add(words.say("stage." + choice.stage()));
        }
        if (choice.overdue()) {
            said.add("Overdue");
        }
        return String.join(" · ", said);
    }

    private List<String> kinds() {
        return cases.kinds();
    }

    private Select whose(Choice choice) {
        Select select = any("whose", "Whose cases");
        for (Whose each : Whose.values()) {
            select = select.choice(each.code(), words.say("whose." + each));
        }
        return select.value(choice.whose().code());
    }

    private static Select team(Choice choice, Desk desk) {
        Select select = any("team", "Team");
        for (Desk.TeamName team : desk.teams()) {
            select = select.choice(Long.toString(team.id()), team.name());
        }
        return select.value(choice.team() == null ? "" : choice.team().toString());
    }

    private Select waiting(Choice choice) {
        Select select = any("waiting", "Who must act next");
        for (WaitingFor each : WaitingFor.values()) {
            select = select.choice(Choice.code(each), words.say("waiting." + each));
        }
        return select.value(Choice.code(choice.waiting()));
    }

    private Select authority(Choice choice) {
        Select select = any("authority", "Council");
        for (Authority each : authorities.partners()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select.value(choice.authority() == null ? "" : choice.authority().toString());
    }

    private Select kind(Choice choice) {
        Select select = any("kind", "Kind of case");
        for (String each : kinds()) {
            select = select.choice(each, words.say("kind." + each));
        }
        return select.value(choice.kind());
    }

    private Select stage(Choice choice) {
        Select select = any("stage", "Stage");
        for (String each : cases.stages()) {
            select = select.choice(each, words.say("stage." + each));
        }
        return select.value(choice.stage());
    }

    private static Select any(String name, String label) {
        return Select.named(name).labelled(label);
    }
}
