package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Ends the account of somebody who has left. Their sessions end at once, because every request asks
 * whether the account may be used; what they did stays.
 */
@Singleton
class EndStaffAccount {

    static final String REASON = "reason";

    private static final int LONGEST_REASON = 500;

    private final StaffRows rows;
    private final StaffAccounts staff;
    private final Administrators administrators;
    private final StaffHistory history;

    EndStaffAccount(
            StaffRows rows,
            StaffAccounts staff,
            Administrators administrators,
            StaffHistory history) {
        this.rows = rows;
        this.staff = staff;
        this.administrators = administrators;
        this.history = history;
    }

    /**
     * What was given as the reason, as it is kept.
     *
     * @throws Refusal.Invalid naming the field, if it cannot be used
     */
    static String reason(@Nullable String sent) {
        String reason = Typed.clean(sent == null ? "" : sent);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            String fault = "Say why, in 500 characters or fewer";
            throw new Refusal.Invalid(fault, Map.of(REASON, fault));
        }
        return reason;
    }

    /** Ends it; ending it again changes nothing. */
    @Transactional
    void end(Viewer administrator, long personaId, String reason) {
        StaffMember member = staff.find(personaId);
        administrators.mayTakeFrom(administrator, personaId);
        if (rows.end(member.accountId()) > 0) {
            history.note(administrator, personaId, StaffEvent.What.ENDED, reason);
        }
    }
}
