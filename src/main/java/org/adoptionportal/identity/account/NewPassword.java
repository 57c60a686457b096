package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.OneTimeTokens;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSessions;
import org.adoptionportal.platform.error.Refusal;

/** What goes with every new password: whoever had got in is out, and the address is told. */
@Singleton
public class NewPassword {

    private final Holders holders;
    private final OneTimeTokens tokens;
    private final OwnSessions sessions;
    private final AccountNews news;

    NewPassword(Holders holders, OneTimeTokens tokens, OwnSessions sessions, AccountNews news) {
        this.holders = holders;
        this.tokens = tokens;
        this.sessions = sessions;
        this.news = news;
    }

    /** Chosen by somebody who is signed in and stays so; every other session ends. */
    @Transactional
    void set(Viewer viewer, Holder holder, String passwordHash) {
        sessions.endOthers(viewer, EndReason.PASSWORD_CHANGED);
        set(holder, passwordHash);
    }

    /**
     * Chosen by somebody who had forgotten the old one; every session ends.
     *
     * @param secret of the link they came by, which works once
     * @throws Refusal.NotFound if it has just been used
     */
    @Transactional
    public void recover(Holder holder, String secret, String passwordHash) {
        if (tokens.use(secret, Purpose.RECOVER).isEmpty()) {
            throw new Refusal.NotFound();
        }
        sessions.endAll(holder.accountId(), EndReason.RECOVERED);
        set(holder, passwordHash);
    }

    /** A thief may have asked for links, too. */
    private void set(Holder holder, String passwordHash) {
        holders.choosePassword(holder.accountId(), passwordHash);
        tokens.drop(holder.accountId(), Purpose.RECOVER);
        tokens.drop(holder.accountId(), Purpose.CHANGE_EMAIL);
        news.passwordChanged(holder);
    }
}
