package org.adoptionportal.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.dev.DemoCases;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;

/**
 * A registration whose every section its person has saved, by the portal's own use case but without
 * the pages of the form: they take a second or two, and other tests visit them.
 */
final class FilledIn {

    private FilledIn() {}

    /** Saves the valid answers of {@link Answered}, with some others in their place. */
    static void by(Person person, String reference, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(Answered.everything());
        all.putAll(others);
        Viewer viewer =
                new Viewer(
                        0,
                        person.personaId(),
                        PersonaKind.ADOPTER,
                        person.name(),
                        Set.of(),
                        "test");
        SaveAnswers save = Portal.running().bean(SaveAnswers.class);
        RegistrationForm.sections()
                .forEach(section ->
                        save.save(
                                viewer,
                                new SaveAnswers.Target(reference, null, section),
                                DemoCases.only(section, new Answers(all)),
                                before -> true));
    }
}
