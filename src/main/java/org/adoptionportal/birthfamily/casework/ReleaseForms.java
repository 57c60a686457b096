package org.adoptionportal.birthfamily.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.GiveInformation;
import org.adoptionportal.birthfamily.Release;
import org.adoptionportal.birthfamily.casework.BirthFamilyPage.Decision;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Sent;

/** The forms with which own information is given, with what was typed and what is wrong. */
record ReleaseForms(Sent sent, Map<String, String> faults) {

    static final String RELEASE = "release";
    static final String BY_POST = "post";

    /** What comes next of a release: a second person approves it, then it is given. */
    static Optional<Decision> next(BirthFamilyCase request, Release release, Viewer worker) {
        if (release.approvedOn() == null) {
            return release.proposedBy() == worker.personaId()
                    ? Optional.empty()
                    : Optional.of(
                            ofRelease(
                                    request,
                                    "Approve what is given",
                                    "approval",
                                    release,
                                    "Approve it"));
        }
        return release.givenOn() == null
                ? Optional.of(
                        ofRelease(request, "It was given", "giving", release, "Record it as given"))
                : Optional.empty();
    }

    private static Decision ofRelease(
            BirthFamilyCase request, String heading, String path, Release release, String button) {
        return DecisionForms.decision(request, heading, path, List.of(), button)
                .about(RELEASE, Long.toString(release.id()), release.what());
    }

    Decision proposal(BirthFamilyCase request) {
        return DecisionForms.decision(
                request,
                "Give their own information",
                "release",
                List.of(
                        Textarea.named(GiveInformation.WHAT)
                                .labelled("What is given, and what is withheld?")
                                .value(sent.get(GiveInformation.WHAT))
                                .error(faults.get(GiveInformation.WHAT)),
                        Textarea.named(GiveInformation.GROUND)
                                .labelled("On what legal ground?")
                                .rows(3)
                                .value(sent.get(GiveInformation.GROUND))
                                .error(faults.get(GiveInformation.GROUND)),
                        Radios.named(GiveInformation.HOW)
                                .labelled("How is it given?")
                                .choice("person", "In person")
                                .choice(BY_POST, "By post")
                                .value(sent.get(GiveInformation.HOW))
                                .error(faults.get(GiveInformation.HOW))),
                "Ask a second person to approve it");
    }
}
