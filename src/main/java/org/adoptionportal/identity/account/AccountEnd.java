package org.adoptionportal.identity.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSessions;
import org.adoptionportal.platform.error.Refusal;

/** What may stand in the way of an account's end, and the end itself, in one transaction. */
@Singleton
class AccountEnd {

    private final Holders holders;
    private final OwnSessions sessions;
    private final AccountNews news;
    private final ApplicationEventPublisher<AccountClosing> closing;

    AccountEnd(
            Holders holders,
            OwnSessions sessions,
            AccountNews news,
            ApplicationEventPublisher<AccountClosing> closing) {
        this.holders = holders;
        this.sessions = sessions;
        this.news = news;
        this.closing = closing;
    }

    /**
     * Goes on only if the viewer could close it now.
     *
     * @throws Refusal.Forbidden for staff, whose accounts an administrator ends
     * @throws Refusal.Conflict while we are still busy with something of theirs
     */
    @Transactional
    void refuseUnlessPossible(Viewer viewer) {
        if (viewer.isStaff() || holders.holder(viewer.accountId()).staff()) {
            throw new Refusal.Forbidden(
                    "Staff cannot close their own account. Ask an administrator to end it.");
        }
        closing.publishEvent(new AccountClosing(holders.personas(viewer.accountId())));
    }

    /**
     * Ends it: every session is over at once, and the address is told.
     *
     * @throws Refusal as {@link #refuseUnlessPossible} does
     */
    @Transactional
    void end(Viewer viewer) {
        refuseUnlessPossible(viewer);
        Holder holder = holders.holder(viewer.accountId());
        news.closed(holder);
        sessions.endAll(holder.accountId(), EndReason.ACCOUNT_CLOSED);
        holders.end(holder.accountId());
    }
}
