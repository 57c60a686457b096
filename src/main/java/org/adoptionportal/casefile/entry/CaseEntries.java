package org.adoptionportal.casefile.entry;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.words.Words;

/** What each worker may enter. */
@Singleton
class CaseEntries {

    private final List<CaseEntry> all;
    private final Words words;

    CaseEntries(List<CaseEntry> all, Words words) {
        this.all = all;
        this.words = words;
    }

    /** A form by its name. */
    record Form(String name, String href) {}

    boolean anyFor(Viewer worker) {
        return all.stream().anyMatch(entry -> entry.isFor(worker));
    }

    /** In the order of their names. */
    List<Form> of(Viewer worker) {
        return all.stream()
                .filter(entry -> entry.isFor(worker))
                .map(entry -> new Form(words.say("entry." + entry.kind()), entry.path()))
                .sorted(Comparator.comparing(Form::name))
                .toList();
    }
}
