package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The e-mails about having an account; none of them says what for. */
@Singleton
final class AccountMail {

    private final Outbox outbox;
    private final PublicAddress address;

    AccountMail(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    void confirm(String to, String secret) {
        send(Template.CONFIRM_ACCOUNT, to, "/account/confirm/" + secret);
    }

    void accountExists(String to) {
        send(Template.ACCOUNT_EXISTS, to, "/sign-in");
    }

    void nameIsTaken(String to) {
        send(Template.SIGN_IN_NAME_TAKEN, to, "/account/sign-up");
    }

    void invite(String to, String secret) {
        send(Template.ACCOUNT_MADE, to, "/account/invitation/" + secret);
    }

    private void send(Template template, String to, String path) {
        outbox.queue(Message.withLink(template, to, address.of(path), null, null));
    }
}
