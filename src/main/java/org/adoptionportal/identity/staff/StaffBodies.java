package org.adoptionportal.identity.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/**
 * What programs send about members of staff, as the forms of the pages would. What is left out is
 * empty: the rules say what is missing.
 */
final class StaffBodies {

    private StaffBodies() {}

    private static List<String> given(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> given(@Nullable List<StaffRole> roles) {
        return roles == null ? List.of() : roles.stream().map(StaffRole::name).toList();
    }

    /**
     * Somebody new.
     *
     * @param reach whose cases they see: {@code all}, or our number of a council
     */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewMember(
            @Nullable String name,
            @Nullable String email,
            @Nullable String signInName,
            @Nullable List<StaffRole> roles,
            @Nullable String reach) {

        Sent sent() {
            return new Sent(
                    Map.of(
                            NewStaffForm.NAME, given(name),
                            NewStaffForm.EMAIL, given(email),
                            NewStaffForm.SIGN_IN_NAME, given(signInName),
                            Work.ROLES, given(roles),
                            Work.REACH, given(reach)));
        }

        @Override
        public String toString() {
            return "NewMember";
        }
    }

    /**
     * Other work.
     *
     * @param reach as of {@link NewMember}
     */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record OtherWork(@Nullable List<StaffRole> roles, @Nullable String reach) {

        Sent sent() {
            return new Sent(Map.of(Work.ROLES, given(roles), Work.REACH, given(reach)));
        }
    }

    /** Why an account ends. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Ending(@Nullable String reason) {

        @Override
        public String toString() {
            return "Ending";
        }
    }
}
