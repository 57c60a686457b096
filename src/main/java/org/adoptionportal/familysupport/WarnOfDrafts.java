package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.timeline.Event;

/**
 * Warns families with an account of what they began and will soon lose, once for each time that
 * they let it lie: {@link SupportRules#DRAFT_WARNING} days before {@link SupportRules#DRAFT_KEPT}
 * is over. Whoever chose other ways than e-mail gets none.
 */
@Singleton
class WarnOfDrafts {

    private final RequestRepository requests;
    private final SupportLedger ledger;
    private final Statements statements;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Outbox outbox;
    private final String link;

    WarnOfDrafts(
            RequestRepository requests,
            SupportLedger ledger,
            Statements statements,
            Drafts drafts,
            Accounts accounts,
            Outbox outbox,
            PublicAddress address) {
        this.requests = requests;
        this.ledger = ledger;
        this.statements = statements;
        this.drafts = drafts;
        this.accounts = accounts;
        this.outbox = outbox;
        this.link = address.of("/sign-in");
    }

    /** The days of which every draft that was last written then is warned of by now. */
    @Transactional
    List<LocalDate> days() {
        return requests.daysOfWriting().stream().filter(drafts::isWarningDue).toList();
    }

    /** Some of that day in accounts, of which nobody was warned, in their order. */
    @Transactional
    List<Long> some(LocalDate writtenOn, long after) {
        return requests.unwarned(writtenOn, after);
    }

    /** Warns, unless it has been changed, sent, or warned of meanwhile. */
    @Transactional
    void warn(long id) {
        SupportRequest request = ledger.lockForJob(id);
        if (request.stage() == Stage.DRAFT && drafts.isWarningDue(statements.writtenOn(id))) {
            requests.personaOf(id).ifPresent(persona -> warn(request, persona));
        }
    }

    private void warn(SupportRequest request, long persona) {
        long id = request.id();
        Optional<String> address = address(statements.readForJob(id).contact(), persona);
        if (address.isPresent() && statements.warned(id)) {
            outbox.queue(
                    Message.withLink(Template.SOMETHING_WAITING, address.get(), link, persona, id));
            ledger.noteForJob(request, Event.shared("support-draft-warned"));
        }
    }

    /** The mailbox that they chose; before they chose any way, that of their account. */
    private Optional<String> address(SafeContact contact, long persona) {
        if (contact.ways().isEmpty()) {
            return Optional.of(accounts.emailOf(persona));
        }
        return LinkMail.isSafe(contact) ? Optional.of(contact.email()) : Optional.empty();
    }
}
