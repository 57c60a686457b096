package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adoptionportal.application.form.Addresses;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Checks;
import org.adoptionportal.application.form.Children;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.application.form.Household;
import org.adoptionportal.application.form.Referees;
import org.adoptionportal.application.form.Relationships;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;

/** Works out from a registration which checks Stage One has to wait for. */
@Singleton
class StageOneChecks {

    private final AnswerStore answers;
    private final AwaitedThings things;
    private final Clock clock;

    StageOneChecks(AnswerStore answers, AwaitedThings things, Clock clock) {
        this.answers = answers;
        this.things = things;
        this.clock = clock;
    }

    /** Writes them all down when Stage One begins. */
    void open(Application application, Viewer worker) {
        things.open(application.id(), needed(answers.read(application, worker)));
    }

    /** What is needed only of somebody who does not go on is not needed any more. */
    void keepOnly(Application application, Viewer worker) {
        List<Long> remaining =
                answers.read(application, worker).applicants().stream()
                        .map(Applicant::owner)
                        .toList();
        things.dropAllBut(application.id(), remaining);
    }

    List<NewAwaited> needed(Registration registration) {
        return Stream.concat(
                        ofHousehold(registration),
                        registration.applicants().stream()
                                .flatMap(who -> ofApplicant(registration, who)))
                .toList();
    }

    private Stream<NewAwaited> ofHousehold(Registration registration) {
        String home = String.join(", ", Home.address(registration.shared(Home.CODE)));
        LocalDate today = London.today(clock);
        return Stream.of(
                        Stream.of(StageOneCheck.STAGE_ONE_PLAN, StageOneCheck.HOME_SAFETY)
                                .map(check -> check.shared("")),
                        Stream.of(StageOneCheck.COUNCIL_CHECK.shared(home)),
                        Referees.names(registration.shared(Referees.CODE)).stream()
                                .map(StageOneCheck.REFERENCE::shared),
                        Household.adults(registration.shared(Household.CODE), today).stream()
                                .map(StageOneCheck.DBS_HOUSEHOLD::shared))
                .flatMap(checks -> checks);
    }

    private Stream<NewAwaited> ofApplicant(Registration registration, Applicant who) {
        String name = registration.nameOf(who);
        Told told = registration.told(who);
        return Stream.of(
                        Stream.of(
                                        StageOneCheck.DBS,
                                        StageOneCheck.MEDICAL,
                                        StageOneCheck.EMPLOYER,
                                        StageOneCheck.FINANCE,
                                        StageOneCheck.RESIDENCE)
                                .map(check -> check.of(who, name)),
                        abroad(told, name).map(of(StageOneCheck.POLICE_ABROAD, who)),
                        Addresses.before(told.in(Addresses.CODE)).stream()
                                .map(of(StageOneCheck.COUNCIL_CHECK, who)),
                        Relationships.earlierPartners(told.in(Relationships.CODE)).stream()
                                .map(of(StageOneCheck.EARLIER_PARTNER, who)),
                        Children.young(told.in(Children.CODE), London.today(clock)).stream()
                                .map(of(StageOneCheck.SCHOOL, who)))
                .flatMap(checks -> checks);
    }

    private static Function<String, NewAwaited> of(StageOneCheck check, Applicant who) {
        return subject -> check.of(who, subject);
    }

    private static Stream<String> abroad(Told told, String name) {
        Answers answers = told.in(Checks.CODE);
        if (!Checks.livedAbroad(answers)) {
            return Stream.empty();
        }
        String countries = Checks.countries(answers);
        return Stream.of(countries.isEmpty() ? name : name + ", " + countries);
    }
}
