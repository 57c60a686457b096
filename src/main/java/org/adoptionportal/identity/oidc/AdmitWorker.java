package org.adoptionportal.identity.oidc;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.adoptionportal.identity.EmailRules;
import org.adoptionportal.identity.Employment;
import org.adoptionportal.identity.VouchedStaff;
import org.adoptionportal.identity.VouchedStaff.Member;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSessions;

/** Lets somebody whom the provider vouches for be the staff that it says they are, and no more. */
@Singleton
@Requires(beans = OidcSettings.class)
class AdmitWorker {

    private final Posts posts;
    private final WorkAccounts known;
    private final VouchedStaff accounts;
    private final Employment employment;
    private final OwnSessions sessions;

    AdmitWorker(
            Posts posts,
            WorkAccounts known,
            VouchedStaff accounts,
            Employment employment,
            OwnSessions sessions) {
        this.posts = posts;
        this.known = known;
        this.accounts = accounts;
        this.employment = employment;
        this.sessions = sessions;
    }

    /** What it came to. */
    sealed interface Admission {}

    record Admitted(Member member) implements Admission {}

    record Refused(WorkRefusal why) implements Admission {}

    /**
     * Makes their account if they have none, and gives it the name, address and roles that the
     * provider says now. Who has no role any more loses those they had, and every session; who
     * never had one gets no account.
     */
    @Transactional
    Admission admit(WorkPerson person) {
        Optional<Post> post = posts.of(person);
        if (EmailRules.fault(person.email()) != null) {
            return new Refused(WorkRefusal.NO_ADDRESS);
        }
        OptionalLong account = known.find(person);
        if (account.isPresent()) {
            return again(account.getAsLong(), person, post);
        }
        return post.<Admission>map(its -> new Admitted(begin(person, its)))
                .orElseGet(() -> new Refused(WorkRefusal.NO_ROLE));
    }

    private Member begin(WorkPerson person, Post post) {
        Member member = accounts.make(person.name(), person.email());
        known.add(member.accountId(), person);
        employment.replace(member.personaId(), post.remits());
        return member;
    }

    private Admission again(long accountId, WorkPerson person, Optional<Post> post) {
        Optional<Member> member = accounts.rename(accountId, person.name(), person.email());
        if (member.isEmpty()) {
            return new Refused(WorkRefusal.ENDED);
        }
        if (post.isEmpty()) {
            employment.replace(member.get().personaId(), Set.of());
            sessions.endAll(accountId, EndReason.NO_ROLE_ANY_MORE);
            return new Refused(WorkRefusal.NO_ROLE);
        }
        employment.replace(member.get().personaId(), post.get().remits());
        return new Admitted(member.get());
    }
}
