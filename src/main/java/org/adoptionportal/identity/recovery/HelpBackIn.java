package org.adoptionportal.identity.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;

/**
 * Lets a worker help somebody who calls back into their account. Every look is noted with who did
 * it, whether or not a code comes of it; the worker sees the name and nothing else.
 */
@Singleton
class HelpBackIn {

    static final String NAME = "signInName";
    static final String HOW = "how";
    static final int LONGEST_HOW = 500;

    private static final Duration CODE_LIFE = Duration.ofDays(1);

    private final HelpRows rows;
    private final Holders holders;
    private final HelpCodes codes;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    HelpBackIn(
            HelpRows rows,
            Holders holders,
            HelpCodes codes,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.holders = holders;
        this.codes = codes;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Finds the account by the sign-in name that the caller says.
     *
     * @return the id of this look, good for a day and for this worker
     * @throws Refusal.Invalid when there is none, or the worker may not help with it
     */
    @Transactional
    long find(Viewer worker, String signInName) {
        Holder holder =
                holders.named(signInName)
                        .filter(Holder::confirmed)
                        .orElseThrow(() ->
                                invalid(
                                        NAME,
                                        "There is no account with this sign-in name. Ask them to spell it"));
        refuseUnlessTheirs(worker, holder);
        long id = ids.next();
        Instant now = clock.instant();
        rows.save(
                new HelpRow(
                        id,
                        holder.accountId(),
                        worker.personaId(),
                        now,
                        seal(id, ""),
                        null,
                        null,
                        0,
                        null));
        return id;
    }

    private static void refuseUnlessTheirs(Viewer worker, Holder holder) {
        if (holder.accountId() == worker.accountId()) {
            throw invalid(NAME, "This is your own account. Ask somebody else to help you");
        }
        if (holder.staff() && !worker.has(StaffRole.ADMINISTRATOR)) {
            throw invalid(NAME, "Only an administrator can help with this account");
        }
    }

    /**
     * Whom the worker found.
     *
     * @throws Refusal.NotFound if it was not this worker, or more than a day ago
     */
    @Transactional
    Helped helped(Viewer worker, long id) {
        HelpRow row = row(worker, id);
        boolean works = row.codeWorks(clock.instant());
        return new Helped(
                id,
                holders.holder(row.accountId()).details().name(),
                works ? codes.shown(id) : null,
                row.codeEndsAt(),
                row.usedAt() != null);
    }

    /**
     * Gives a code for the caller, good once and for a day; those given before stop working. Giving
     * it again for the same look changes nothing.
     *
     * @param how the worker made sure who it is: 1 to 500 characters
     * @throws Refusal.Invalid naming {@value #HOW}
     * @throws Refusal.NotFound as {@link #helped} does
     */
    @Transactional
    void giveCode(Viewer worker, long id, String how) {
        HelpRow row = row(worker, id);
        if (how.isBlank()) {
            throw invalid(HOW, "Say how you made sure who it is");
        }
        if (how.length() > LONGEST_HOW) {
            throw invalid(HOW, "Say it in 500 characters or fewer");
        }
        Instant now = clock.instant();
        if (rows.giveCode(id, seal(id, how.strip()), now, now.plus(CODE_LIFE)) == 1) {
            rows.endEarlierCodes(row.accountId(), id, now);
        }
    }

    private byte[] seal(long id, String how) {
        return sealed.seal(HelpRow.TABLE, id, HelpRow.SEALED, how);
    }

    private HelpRow row(Viewer worker, long id) {
        Instant since = clock.instant().minus(CODE_LIFE);
        return rows.of(worker.personaId(), id, since).orElseThrow(Refusal.NotFound::new);
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
