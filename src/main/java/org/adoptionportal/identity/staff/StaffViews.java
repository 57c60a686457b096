package org.adoptionportal.identity.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.platform.web.api.Versions;

/** Members of staff as programs read them. */
@Singleton
final class StaffViews {

    private final StaffAccounts staff;
    private final StaffHistory history;

    StaffViews(StaffAccounts staff, StaffHistory history) {
        this.staff = staff;
        this.history = history;
    }

    /** One of them. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Member(
            String id,
            String name,
            String signInName,
            String email,
            StaffMember.Status status,
            List<RoleInPlace> roles) {

        static Member of(StaffMember it) {
            return new Member(
                    Long.toString(it.personaId()),
                    it.details().name(),
                    it.details().signInName(),
                    it.details().email(),
                    it.status(),
                    it.remits().stream().map(RoleInPlace::of).sorted(RoleInPlace.ORDER).toList());
        }

        @Override
        public String toString() {
            return "Member";
        }
    }

    /** What an administrator did to the account. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Done(StaffEvent.What what, String by, String words, Instant at) {

        @Override
        public String toString() {
            return "Done";
        }
    }

    /** One of them with what was done to the account, the latest first. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Account(Member member, List<Done> history) {}

    /** The account as it stands now, with its version. */
    MutableHttpResponse<Account> account(long personaId) {
        StaffMember member = staff.find(personaId);
        List<Done> done =
                history.of(personaId).stream()
                        .map(it -> new Done(it.what(), it.by(), it.words(), it.at()))
                        .toList();
        return HttpResponse.ok(new Account(Member.of(member), done))
                .header(HttpHeaders.ETAG, Versions.tag(member.rowVersion()));
    }
}
