package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The e-mail about changes of a second factor: its holder should know, in case it was not them. */
@Singleton
public class FactorMail {

    private final Holders holders;
    private final Outbox outbox;
    private final PublicAddress address;

    FactorMail(Holders holders, Outbox outbox, PublicAddress address) {
        this.holders = holders;
        this.outbox = outbox;
        this.address = address;
    }

    /** Tells the viewer, in the caller's transaction, that something about it was changed. */
    public void changed(Viewer viewer) {
        String to = holders.holder(viewer.accountId()).details().email();
        outbox.queue(
                Message.withLink(
                        Template.SECOND_FACTOR_CHANGED,
                        to,
                        address.of("/account/forgotten-password"),
                        viewer.personaId(),
                        null));
    }
}
