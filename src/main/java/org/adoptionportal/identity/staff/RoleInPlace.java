package org.adoptionportal.identity.staff;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;

/**
 * A role and whose cases it is for, as programs send and read it; the same role may come again for
 * another council.
 *
 * @param reach {@code all}, or our number of a council
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record RoleInPlace(
        @JsonProperty(required = true) StaffRole role,
        @JsonProperty(required = true) String reach) {

    static final Comparator<RoleInPlace> ORDER =
            comparing(RoleInPlace::role).thenComparing(RoleInPlace::reach);

    static RoleInPlace of(Remit remit) {
        return new RoleInPlace(remit.role(), Work.reach(remit));
    }

    /** The fields of the form that would say the same. */
    static Map<String, List<String>> fields(List<RoleInPlace> roles) {
        Map<String, List<String>> fields =
                new HashMap<>(
                        roles.stream()
                                .collect(
                                        groupingBy(
                                                it -> Work.reachOf(it.role),
                                                mapping(RoleInPlace::reach, toList()))));
        fields.put(Work.ROLES, roles.stream().map(it -> it.role.name()).toList());
        return fields;
    }
}
