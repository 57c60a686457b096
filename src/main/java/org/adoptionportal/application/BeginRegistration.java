package org.adoptionportal.application;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import org.adoptionportal.application.events.KnownFacts;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.application.events.RegistrationBegan;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Opens the case of a registration, and fills in what its applicant has told us before. */
@Singleton
class BeginRegistration {

    private static final String UNNAMED = "Registration being entered";

    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final ApplicationStatus status;
    private final AnswerStore answers;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher<RegistrationBegan> events;

    BeginRegistration(
            ApplicationRepository applications,
            Applicants applicants,
            ApplicationStatus status,
            AnswerStore answers,
            CaseFiles cases,
            Timeline timeline,
            ApplicationEventPublisher<RegistrationBegan> events) {
        this.applications = applications;
        this.applicants = applicants;
        this.status = status;
        this.answers = answers;
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
    }

    /** Begins it: the viewer is its first applicant, unless they are a worker. */
    String begin(Application draft, Viewer by, Origin origin, Event event) {
        @Nullable Viewer party = by.isStaff() ? null : by;
        RegistrationBegan began = new RegistrationBegan(by, origin);
        events.publishEvent(began);
        String title = began.facts().map(KnownFacts::names).orElse(party == null ? UNNAMED : "");
        long id =
                cases.open(
                        StartRegistration.CASE_KIND,
                        new Reference(draft.reference()),
                        party,
                        title,
                        status.of(draft));
        Application begun = draft.filedAs(id);
        applications.save(begun);
        @Nullable Long persona = party == null ? null : party.personaId();
        Applicant first = applicants.add(id, Applicant.FIRST, persona);
        began.facts().ifPresent(facts -> fillIn(begun, first, facts));
        timeline.record(id, by, event);
        return begun.reference();
    }

    private void fillIn(Application application, Applicant first, KnownFacts facts) {
        Answers you = AboutYou.known(facts.names(), facts.email(), facts.telephone());
        Answers home = Home.known(facts.postcode(), facts.authorityId());
        answers.begin(
                application, RegistrationForm.section(AboutYou.CODE).orElseThrow(), first, you);
        answers.begin(application, RegistrationForm.section(Home.CODE).orElseThrow(), first, home);
    }
}
