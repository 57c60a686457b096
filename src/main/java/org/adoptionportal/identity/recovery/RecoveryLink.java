package org.adoptionportal.identity.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.OneTimeTokens;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Sends the link that leads back into an account. */
@Singleton
class RecoveryLink {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Holders holders;
    private final OneTimeTokens tokens;
    private final Outbox outbox;
    private final PublicAddress address;

    RecoveryLink(Holders holders, OneTimeTokens tokens, Outbox outbox, PublicAddress address) {
        this.holders = holders;
        this.tokens = tokens;
        this.outbox = outbox;
        this.address = address;
    }

    /** To whoever signs in with this name, if anybody does. */
    @Transactional
    void send(String signInName) {
        holders.named(signInName).ifPresent(this::send);
    }

    /** An address that nobody has confirmed is confirmed first, as after signing up. */
    private void send(Holder holder) {
        if (!holder.confirmed()) {
            holders.remindToConfirm(holder.accountId());
            return;
        }
        String secret = tokens.make(holder.accountId(), Purpose.RECOVER, LIFE);
        outbox.queue(
                Message.withLink(
                        Template.FORGOTTEN_PASSWORD,
                        holder.details().email(),
                        address.of(RecoveryController.PATH + "/" + secret),
                        null,
                        null));
    }
}
