package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.adoptionportal.application.InvitePartner;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.StartRegistration;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.dev.DemoRegistering.Reach;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.takeover.TakeOver;
import org.adoptionportal.takeover.TakeOverCodes;

/** Makes the registrations of couples, and of somebody married, by the same decisions as theirs. */
@Singleton
@Requires(env = "dev")
final class DemoCouples implements DemoChapter {

    private final DemoPeople people;
    private final StartRegistration start;
    private final SaveAnswers save;
    private final SubmitRegistration submit;
    private final Joining joining;

    DemoCouples(
            DemoPeople people,
            StartRegistration start,
            SaveAnswers save,
            SubmitRegistration submit,
            Joining joining) {
        this.people = people;
        this.start = start;
        this.save = save;
        this.submit = submit;
        this.joining = joining;
    }

    /** How a partner comes to the registration. */
    @Singleton
    @Requires(env = "dev")
    record Joining(
            InvitePartner invite,
            Registrations registrations,
            TakeOverCodes codes,
            TakeOver takeOver) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void tell(DemoCast cast) {
        DemoRegistering.ALL.forEach(each -> play(each, cast.partners()));
    }

    @Override
    public List<String> accounts() {
        return DemoRegistering.ALL.stream().flatMap(each -> each.accounts().stream()).toList();
    }

    private void play(DemoRegistering demo, List<Integer> authorities) {
        DemoHousehold household = demo.first(authorities);
        Viewer first = people.adopter(household.person());
        String reference = start.start(first, Origin.none());
        answer(first, reference, demo.answers(household), section -> true);
        if (demo.reach() != Reach.MARRIED_AND_ALONE) {
            invite(demo, reference, first, demo.partner(authorities));
        }
        if (demo.reach().isSent()) {
            submit.submit(first, reference);
        }
    }

    private void invite(
            DemoRegistering demo, String reference, Viewer first, DemoHousehold household) {
        Viewer partner = people.adopter(household.person());
        joining.invite().invite(first, reference, "");
        if (demo.reach() != Reach.PARTNER_NOT_JOINED) {
            long id = joining.registrations().application(first, reference).id();
            String code = joining.codes().of(id, first).getFirst().code().value();
            joining.takeOver().use(code, partner);
        }
        if (demo.reach() == Reach.BOTH_SENT) {
            answer(partner, reference, demo.answers(household), Section::personal);
        }
    }

    private void answer(Viewer who, String reference, Answers all, Predicate<Section> theirs) {
        RegistrationForm.sections().stream()
                .filter(theirs)
                .forEach(section ->
                        save.save(
                                who,
                                new SaveAnswers.Target(reference, null, section),
                                DemoCases.only(section, all),
                                before -> true));
    }
}
