package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Deciders;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Reopened;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.casework.CaseChanges.OpenLine;
import org.adoptionportal.application.casework.CaseChanges.SectionLink;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.view.ChangeLines;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the part of a case's page about changes of what was sent. */
@Singleton
class CaseChangePages {

    private final ChangeLines lines;

    CaseChangePages(ChangeLines lines) {
        this.lines = lines;
    }

    /** Nothing before it has been sent. */
    @Nullable CaseChanges of(Registration registration, Viewer worker) {
        Application application = registration.application();
        if (application.receivedOn() == null) {
            return null;
        }
        boolean decides = Deciders.include(worker, application);
        boolean readable = application.changedOn() != null && !application.stage().isOver();
        return new CaseChanges(
                lines.of(registration, worker),
                open(registration),
                decides && application.stage() != Stage.DECLINED_UNTOLD
                        ? sections(registration)
                        : List.of(),
                decides && readable ? CasePath.of(application.reference()) + "/changes-read" : null,
                application.rowVersion(),
                OnceKey.fresh());
    }

    private static List<OpenLine> open(Registration registration) {
        List<OpenLine> open = new ArrayList<>();
        each(
                registration,
                (section, who) -> {
                    Reopened now = registration.reopened(section, who).orElse(null);
                    if (now != null) {
                        open.add(
                                new OpenLine(
                                        name(registration, section, who) + ": " + words(now),
                                        href(registration, section, who)));
                    }
                });
        return open;
    }

    private static String words(Reopened now) {
        if (now.writer() == Writer.STAFF) {
            return "one of us is changing it";
        }
        return now.isAsked() ? "we asked to look at it again" : "they are changing it";
    }

    private static List<SectionLink> sections(Registration registration) {
        List<SectionLink> links = new ArrayList<>();
        each(
                registration,
                (section, who) -> {
                    if (registration.canBeReopened(section)) {
                        links.add(
                                new SectionLink(
                                        name(registration, section, who),
                                        href(registration, section, who)));
                    }
                });
        return links;
    }

    private interface Visit {
        void section(Section section, Applicant who);
    }

    /** Each set of answers once: shared ones as the first applicant's. */
    private static void each(Registration registration, Visit visit) {
        for (Section section : RegistrationForm.sections()) {
            for (Applicant who : registration.applicants()) {
                if (section.personal() || who.equals(registration.applicants().getFirst())) {
                    visit.section(section, who);
                }
            }
        }
    }

    private static String name(Registration registration, Section section, Applicant who) {
        boolean several = section.personal() && registration.applicants().size() > 1;
        return several ? section.title() + " (" + registration.nameOf(who) + ")" : section.title();
    }

    private static String href(Registration registration, Section section, Applicant who) {
        String reference = registration.application().reference();
        return FormPath.entered(reference, who.place()).change(section);
    }
}
