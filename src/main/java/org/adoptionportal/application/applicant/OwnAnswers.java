package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Reopened;
import org.adoptionportal.application.SentVersion;
import org.adoptionportal.application.SentVersions;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.application.view.ChangeLines;
import org.adoptionportal.application.view.ChangeLines.ChangeLine;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** Makes what applicants read, print and keep of what they told us. */
@Singleton
class OwnAnswers {

    private final AnswerSummaries summaries;
    private final ChangeLines changes;
    private final SentVersions versions;

    OwnAnswers(AnswerSummaries summaries, ChangeLines changes, SentVersions versions) {
        this.summaries = summaries;
        this.changes = changes;
        this.versions = versions;
    }

    /**
     * The page.
     *
     * @param sent whether it is with the agency, so that what is changed is a change
     */
    record AnswersPage(
            String title,
            boolean error,
            BackLink backLink,
            String reference,
            boolean sent,
            List<OwnSection> sections,
            List<ChangeLine> changes,
            String fileHref) {}

    /**
     * One section.
     *
     * @param state "being changed", when it is; null otherwise
     * @param changeHref where it is changed; null when it cannot be
     */
    record OwnSection(
            String title,
            List<SummaryList> answers,
            @Nullable String state,
            @Nullable String changeHref) {}

    AnswersPage page(Registration registration, Viewer viewer) {
        String reference = registration.application().reference();
        boolean sent = !registration.canBeChanged();
        return new AnswersPage(
                "What you have told us",
                false,
                BackLink.to(Path.HOME),
                reference,
                sent,
                registration.sections(registration.answering(null)).stream()
                        .map(saved -> section(registration, saved.section()))
                        .toList(),
                sent ? changes.of(registration, viewer) : List.of(),
                Path.REGISTRATIONS + "/" + reference + "/answers.json");
    }

    private OwnSection section(Registration registration, Section section) {
        Applicant self = registration.answering(null);
        FormPath path = FormPath.own(registration.application().reference());
        boolean open = registration.reopened(section, self).isPresent();
        return new OwnSection(
                section.title(),
                summaries.toCheck(section, registration.told(self), _ -> null),
                open ? "Being changed" : null,
                registration.canBeReopened(section) ? path.change(section) : null);
    }

    AnswersFile file(Registration registration, Viewer viewer) {
        Applicant self = registration.answering(null);
        return new AnswersFile(
                registration.application().reference(),
                registration.sections(self).stream()
                        .map(saved ->
                                AnswersFile.Typed.of(
                                        saved,
                                        registration
                                                .reopened(saved.section(), self)
                                                .map(Reopened::copy)
                                                .orElse(null)))
                        .toList(),
                versions.of(registration.application(), viewer).stream()
                        .flatMap(OwnAnswers::changed)
                        .toList());
    }

    private static Stream<AnswersFile.Changed> changed(SentVersion version) {
        return Optional.ofNullable(version.change())
                .map(change -> AnswersFile.Changed.of(version, change))
                .stream();
    }
}
