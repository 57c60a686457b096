package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.EmailRules;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.OneTimeTokens;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/**
 * Gives the viewer's account another e-mail address, once it is confirmed by the link sent there.
 * The link works only for somebody who is signed in to the account: if the address was mistyped,
 * the stranger who gets the e-mail can do nothing with it.
 */
@Singleton
class ChangeEmail {

    static final String FIELD = "email";

    private final Holders holders;
    private final PendingEmails pending;
    private final OneTimeTokens tokens;
    private final AccountNews news;

    ChangeEmail(Holders holders, PendingEmails pending, OneTimeTokens tokens, AccountNews news) {
        this.holders = holders;
        this.pending = pending;
        this.tokens = tokens;
        this.news = news;
    }

    /**
     * Says what must be put right before the password is looked at.
     *
     * @throws Refusal.Invalid naming the fields
     */
    void refuseFaults(Viewer viewer, String email, String password) {
        Map<String, String> faults = new LinkedHashMap<>();
        String fault = EmailRules.fault(email);
        if (fault != null) {
            faults.put(FIELD, fault);
        } else if (email.equalsIgnoreCase(holders.holder(viewer.accountId()).details().email())) {
            faults.put(FIELD, "We have this email address for you already. Enter a new one");
        }
        if (password.isEmpty()) {
            faults.put(PasswordAgain.FIELD, PasswordAgain.MISSING);
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("The email address was not changed.", faults);
        }
    }

    /**
     * Sends the link to the new address and tells the old one; a link sent before stops working.
     */
    @Transactional
    void ask(Viewer viewer, String email) {
        Holder holder = holders.holder(viewer.accountId());
        news.confirmEmail(email, pending.add(holder.accountId(), email));
        news.emailChangeAsked(holder);
    }

    /** The new address, if this is a link that the viewer can use. */
    @Transactional
    Optional<String> asked(Viewer viewer, String secret) {
        return pending.of(viewer, secret);
    }

    /**
     * Changes it, and tells the old address. What was sent there to recover the account stops
     * working.
     *
     * @return the holder as they are now; empty if the link was used before, is too old, or is not
     *     the viewer's
     */
    @Transactional
    Optional<Holder> confirm(Viewer viewer, String secret) {
        return pending.take(viewer, secret).map(email -> change(viewer, email));
    }

    private Holder change(Viewer viewer, String email) {
        Holder before = holders.holder(viewer.accountId());
        tokens.drop(before.accountId(), Purpose.RECOVER);
        news.emailChanged(before);
        return holders.changeEmail(before, email);
    }
}
