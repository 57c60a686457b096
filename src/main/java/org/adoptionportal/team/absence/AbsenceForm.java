package org.adoptionportal.team.absence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.team.TeamRoles;
import org.jspecify.annotations.Nullable;

/** Who is away from when to when, and who covers: asked and read. Only managers are asked who. */
@Singleton
final class AbsenceForm {

    private final Colleagues colleagues;

    AbsenceForm(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /**
     * The answer.
     *
     * @throws Refusal.Invalid naming each field that cannot be read
     */
    NewAbsence read(Viewer viewer, Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        String who =
                TeamRoles.include(viewer)
                        ? sent.get(AbsenceRules.PERSON)
                        : Long.toString(viewer.personaId());
        long person = chosen(who, AbsenceRules.PERSON, AbsenceRules.CHOOSE_WHO, faults);
        LocalDate from = day(sent, AbsenceRules.FROM, "first", faults);
        LocalDate to = day(sent, AbsenceRules.TO, "last", faults);
        String covering = sent.get(AbsenceRules.COVER);
        long cover = chosen(covering, AbsenceRules.COVER, AbsenceRules.CHOOSE_COVER, faults);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
        return new NewAbsence(person, from, to, cover);
    }

    private static long chosen(
            String sent, String field, String missing, Map<String, String> faults) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException notChosen) {
            faults.put(field, missing);
            return 0;
        }
    }

    private static LocalDate day(
            Sent sent, String field, String which, Map<String, String> faults) {
        try {
            return sent.date(field);
        } catch (Refusal.Invalid notADay) {
            faults.put(field, "Enter the %s day away, like 27 3 2026".formatted(which));
            return LocalDate.EPOCH;
        }
    }

    List<Field> fields(Viewer viewer, Sent sent, Map<String, String> faults) {
        List<Colleague> staff = colleagues.active();
        List<Field> fields = new ArrayList<>();
        if (TeamRoles.include(viewer)) {
            fields.add(select(AbsenceRules.PERSON, "Who is away?", staff, sent, faults));
        }
        fields.add(date(AbsenceRules.FROM, "First day away", sent, faults));
        fields.add(date(AbsenceRules.TO, "Last day away", sent, faults));
        fields.add(
                select(AbsenceRules.COVER, "Who covers?", staff, sent, faults)
                        .hint("They look after the work meanwhile. Ask them first."));
        return fields;
    }

    private static Select select(
            String name,
            String label,
            List<Colleague> staff,
            Sent sent,
            Map<String, String> faults) {
        Select select = Select.named(name).labelled(label);
        for (Colleague each : staff) {
            select = select.choice(Long.toString(each.personaId()), each.name());
        }
        return select.value(sent.get(name)).error(faults.get(name));
    }

    private static Field date(String name, String label, Sent sent, Map<String, String> faults) {
        @Nullable String fault = faults.get(name);
        return DateInput.named(name)
                .labelled(label)
                .value(sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"))
                .error(fault);
    }
}
