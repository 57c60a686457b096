package org.adoptionportal.birthfamily.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.birthfamily.BeginWork;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.Outcome;
import org.adoptionportal.birthfamily.Release;
import org.adoptionportal.birthfamily.casework.BirthFamilyPage.Decision;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/** The forms with which a worker decides on a request, with what was typed and what is wrong. */
record DecisionForms(Sent sent, Map<String, String> faults) {

    static final String FILE = "file";
    static final String OUTCOME = "outcome";

    static DecisionForms empty() {
        return new DecisionForms(new Sent(Map.of()), Map.of());
    }

    /** What can be decided now. */
    List<Decision> of(BirthFamilyCase request, List<Release> releases, Viewer worker, Words words) {
        List<Decision> all = new ArrayList<>(byStage(request, releases, worker, words));
        new LinkForms(sent, faults).handingOver(request).ifPresent(all::add);
        return List.copyOf(all);
    }

    private List<Decision> byStage(
            BirthFamilyCase request, List<Release> releases, Viewer worker, Words words) {
        return switch (request.stage()) {
            case RECEIVED ->
                    List.of(
                            decision(
                                    request,
                                    "You read it and got in touch",
                                    "reading",
                                    "Record that we are in touch"),
                            closure(request, words));
            case READ -> List.of(beginning(request), closure(request, words));
            case WITH_WORKER -> followed(request, releases, worker, words);
            case DRAFT, CLOSED, WITHDRAWN, FORGOTTEN -> List.of();
        };
    }

    private List<Decision> followed(
            BirthFamilyCase request, List<Release> releases, Viewer worker, Words words) {
        List<Decision> all = new ArrayList<>();
        var forms = new ReleaseForms(sent, faults);
        if (request.file() == FileState.REQUESTED) {
            all.add(found(request, words));
        } else if (!request.file().isKnown()) {
            all.add(askForFile(request));
        } else if (request.file() == FileState.FOUND || request.file() == FileState.PARTLY) {
            all.add(forms.proposal(request));
        }
        releases.forEach(
                release -> ReleaseForms.next(request, release, worker).ifPresent(all::add));
        all.add(closure(request, words));
        return List.copyOf(all);
    }

    private Decision beginning(BirthFamilyCase request) {
        return decision(
                request,
                "Begin, if you are independent",
                "beginning",
                List.of(
                        Checkboxes.named(BeginWork.INDEPENDENT)
                                .labelled("Only the worker to whom this is given says this")
                                .choice(
                                        "yes",
                                        "I do not work, and have never worked, with the child or"
                                                + " with the people who care for the child now")
                                .error(faults.get(BeginWork.INDEPENDENT))),
                "Begin");
    }

    private static Decision askForFile(BirthFamilyCase request) {
        return decision(
                        request,
                        "Their own information",
                        "file",
                        List.of(),
                        "Record the file as asked for")
                .about(FILE, FileState.REQUESTED.name(), null);
    }

    private Decision found(BirthFamilyCase request, Words words) {
        return decision(
                request,
                "What was found",
                "file",
                List.of(
                        Radios.named(FILE)
                                .labelled("What was found of their own information?")
                                .choices(
                                        Arrays.stream(FileState.values())
                                                .filter(FileState::isKnown)
                                                .map(each ->
                                                        Choice.of(
                                                                each.name(),
                                                                words.say("own-file." + each)))
                                                .toList())
                                .value(sent.get(FILE))
                                .error(faults.get(FILE))),
                "Record what was found");
    }

    private Decision closure(BirthFamilyCase request, Words words) {
        return decision(
                request,
                "Close",
                "closure",
                List.of(
                        Radios.named(OUTCOME)
                                .labelled("How did it end?")
                                .choices(
                                        Arrays.stream(Outcome.values())
                                                .map(each ->
                                                        Choice.of(
                                                                each.name(),
                                                                words.say("talk-outcome." + each)))
                                                .toList())
                                .value(sent.get(OUTCOME))
                                .error(faults.get(OUTCOME))),
                "Close it");
    }

    private static Decision decision(
            BirthFamilyCase request, String heading, String path, String button) {
        return decision(request, heading, path, List.of(), button);
    }

    static Decision decision(
            BirthFamilyCase request,
            String heading,
            String path,
            List<Field> fields,
            String button) {
        return new Decision(
                heading,
                BirthFamilyPath.of(request.reference()) + "/" + path,
                null,
                null,
                null,
                fields,
                button,
                request.rowVersion(),
                OnceKey.fresh());
    }
}
