package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.FileFound;
import org.adoptionportal.records.Milestone;
import org.adoptionportal.records.Move;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.SearchFile;
import org.adoptionportal.records.casework.Acts.Typed;
import org.adoptionportal.records.holder.Route;

/** The forms about what others keep: the agency's file, and the Registrar General's entry. */
@Singleton
class FileActs {

    private final Words words;

    FileActs(Words words) {
        this.words = words;
    }

    /** What can be recorded now, in the order of the work. */
    List<Act> of(RecordsRequest request, Typed typed) {
        List<Act> acts = new ArrayList<>();
        if (request.allows(Move.ASK_FOR_FILE)) {
            acts.add(askForFile(request, typed));
        }
        if (request.allows(Move.RECORD_FILE)) {
            acts.add(recordFile(request, typed));
        }
        Route route = request.route();
        if (route != null && route.needsRegistrar()) {
            acts.addAll(registrar(request, typed));
        }
        return acts;
    }

    private Act askForFile(RecordsRequest request, Typed typed) {
        Field whom =
                typed.fields("file-request", words)
                        .line(
                                SearchFile.WHOM,
                                "Whom did you ask?",
                                "A store, an archive, an agency.");
        return Act.on(
                request, "Ask for the file", "file-request", List.of(whom), "Record as asked");
    }

    private Act recordFile(RecordsRequest request, Typed typed) {
        ActFields it = typed.fields("file", words);
        return Act.on(
                request,
                "What became of the file",
                "file",
                List.of(
                        it.choice("file", "What was found?", FileFound.class, "file-found"),
                        it.day(ActFields.ON, "On which day did you learn that?")),
                "Record what was found");
    }

    private List<Act> registrar(RecordsRequest request, Typed typed) {
        List<Act> acts = new ArrayList<>();
        if (request.allows(Move.ASK_REGISTRAR)) {
            acts.add(
                    Act.on(
                            request,
                            "Apply to the Registrar General",
                            "registrar",
                            List.of(),
                            "Record the application"));
        }
        if (request.allows(Move.RECORD_REGISTRAR)
                && request.progress().on(Milestone.REGISTRAR_ASKED) != null) {
            acts.add(answer(request, typed));
        }
        return acts;
    }

    private Act answer(RecordsRequest request, Typed typed) {
        Field on =
                typed.fields("registrar-answer", words)
                        .day(ActFields.ON, "On which day did the answer come?");
        return Act.on(
                request,
                "The Registrar General’s answer",
                "registrar-answer",
                List.of(on),
                "Record the answer");
    }
}
