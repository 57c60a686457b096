package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/** Asks what a member of staff does, and within each role whose cases it is for. */
@Singleton
final class WorkFields {

    private final Authorities authorities;
    private final Agency agency;
    private final Words words;

    WorkFields(Authorities authorities, Agency agency, Words words) {
        this.authorities = authorities;
        this.agency = agency;
        this.words = words;
    }

    /** As it is. */
    Field of(StaffMember member) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(Work.ROLES, member.roles().stream().map(StaffRole::name).toList());
        for (StaffRole role : member.roles()) {
            fields.put(
                    Work.reachOf(role),
                    member.remits().stream()
                            .filter(remit -> remit.role() == role)
                            .map(Work::reach)
                            .toList());
        }
        return of(new Sent(fields), Map.of());
    }

    /** As it was sent, with what must be put right. */
    Field of(Sent sent, Map<String, String> faults) {
        List<Choice> reaches = reaches();
        return Checkboxes.named(Work.ROLES)
                .labelled("What do they do?")
                .hint("Choose all that apply. Each role can be for other cases.")
                .choices(
                        Arrays.stream(StaffRole.values())
                                .map(role -> choice(role, reaches, sent, faults))
                                .toList())
                .values(sent.fields().getOrDefault(Work.ROLES, List.of()))
                .error(faults.get(Work.ROLES));
    }

    private Choice choice(
            StaffRole role, List<Choice> reaches, Sent sent, Map<String, String> faults) {
        String name = words.say("role." + role);
        String field = Work.reachOf(role);
        return Choice.of(role.name(), name)
                .revealing(
                        Checkboxes.named(field)
                                .labelled("As “" + name + "”: whose cases?")
                                .choices(reaches)
                                .values(sent.fields().getOrDefault(field, List.of()))
                                .error(faults.get(field)));
    }

    private List<Choice> reaches() {
        List<Choice> reaches = new ArrayList<>();
        reaches.add(Choice.of(Work.EVERYWHERE, "All of " + agency.name()).exclusive());
        for (Authority partner : authorities.partners()) {
            reaches.add(Choice.of(Integer.toString(partner.id()), "Only " + partner.name()));
        }
        return List.copyOf(reaches);
    }
}
