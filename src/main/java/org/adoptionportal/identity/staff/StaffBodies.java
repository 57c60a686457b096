package org.adoptionportal.identity.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
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

    private static Map<String, List<String>> work(@Nullable List<RoleInPlace> roles) {
        return RoleInPlace.fields(roles == null ? List.of() : roles);
    }

    /** Somebody new. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewMember(
            @Nullable String name,
            @Nullable String email,
            @Nullable String signInName,
            @Nullable List<RoleInPlace> roles) {

        Sent sent() {
            Map<String, List<String>> fields = work(roles);
            fields.put(NewStaffForm.NAME, given(name));
            fields.put(NewStaffForm.EMAIL, given(email));
            fields.put(NewStaffForm.SIGN_IN_NAME, given(signInName));
            return new Sent(fields);
        }

        @Override
        public String toString() {
            return "NewMember";
        }
    }

    /** Other work. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record OtherWork(@Nullable List<RoleInPlace> roles) {

        Sent sent() {
            return new Sent(work(roles));
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
