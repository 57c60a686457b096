package org.adoptionportal.team.absence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Absences as programs send and read them. */
final class AbsenceBodies {

    private AbsenceBodies() {}

    /**
     * An absence to be recorded.
     *
     * @param person who is away; null or left out for whoever the program acts for
     * @param from first day away
     * @param to last day away
     * @param cover who covers
     */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record AbsenceBody(
            @Nullable String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cover) {

        NewAbsence read(Viewer viewer) {
            Map<String, String> faults = new LinkedHashMap<>();
            long who = person == null ? viewer.personaId() : id(person);
            if (from == null) {
                faults.put(AbsenceRules.FROM, "Say the first day away");
            }
            if (to == null) {
                faults.put(AbsenceRules.TO, "Say the last day away");
            }
            if (cover == null) {
                faults.put(AbsenceRules.COVER, "Say who covers");
            }
            if (from == null || to == null || cover == null) {
                throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
            }
            return new NewAbsence(who, from, to, id(cover));
        }

        private static long id(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException nobodys) {
                return 0;
            }
        }
    }

    /** An absence. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AbsenceView(
            String id,
            Person person,
            LocalDate from,
            LocalDate to,
            Person cover,
            boolean coverAway,
            Absence.State state) {

        static AbsenceView of(Absence it) {
            return new AbsenceView(
                    Long.toString(it.id()),
                    Person.of(it.person()),
                    it.from(),
                    it.to(),
                    Person.of(it.cover()),
                    it.coverAway(),
                    it.state());
        }
    }

    /** A member of staff. */
    @Serdeable.Serializable
    record Person(String id, String name) {

        static Person of(Colleague it) {
            return new Person(Long.toString(it.personaId()), it.name());
        }

        @Override
        public String toString() {
            return "Person";
        }
    }
}
