package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.platform.time.London;

/** What happens whenever a request reaches us, in the decision's transaction. */
@Singleton
class Arrival {

    private final SupportLedger ledger;
    private final Statements statements;
    private final WatchRepository watches;
    private final RequestRepository requests;
    private final SupportLinks links;
    private final DutyDesk desk;
    private final Clock clock;

    Arrival(
            SupportLedger ledger,
            Statements statements,
            WatchRepository watches,
            RequestRepository requests,
            SupportLinks links,
            DutyDesk desk,
            Clock clock) {
        this.ledger = ledger;
        this.statements = statements;
        this.watches = watches;
        this.requests = requests;
        this.links = links;
        this.desk = desk;
        this.clock = clock;
    }

    /** The request that this asker sent with the same words on this day. */
    Optional<SupportRequest> before(Asker asker, Statement statement) {
        return requests.findSame(asker.name(), statements.family(statement), London.today(clock));
    }

    /**
     * The statement stands; what is urgent is watched until somebody has read it. Without an
     * account, whoever chose e-mail is sent the link by which they come back.
     */
    void settle(SupportRequest request, Statement statement, Asker asker) {
        statements.send(request.id(), statement);
        ledger.name(request, statement.family().names());
        if (asker.family() == null && LinkMail.isSafe(statement.contact())) {
            links.send(Template.ENQUIRY_RECEIVED, request.id(), statement.contact());
        }
        boolean urgent = SuggestedUrgency.of(request.crisis(), statement).isUrgent();
        if (urgent && !asker.isWorker()) {
            Instant readBy = desk.at(clock.instant()).readBy();
            watches.save(new WatchRow(request.id(), readBy, false));
        }
    }
}
