package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The e-mails about what was done with an account. */
@Singleton
final class AccountNews {

    private final Outbox outbox;
    private final PublicAddress address;

    AccountNews(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    void passwordChanged(Holder holder) {
        send(Template.PASSWORD_CHANGED, holder.details().email(), "/account/forgotten-password");
    }

    /** To the address that the account is to have. */
    void confirmEmail(String email, String secret) {
        send(Template.CONFIRM_NEW_EMAIL, email, ConfirmEmailController.PATH + "/" + secret);
    }

    /** To the address that the account has. */
    void emailChangeAsked(Holder holder) {
        send(Template.EMAIL_CHANGE_ASKED, holder.details().email(), AccountController.PATH);
    }

    /** To the address that the account had. */
    void emailChanged(Holder before) {
        send(Template.EMAIL_CHANGED, before.details().email(), "/help");
    }

    void closed(Holder holder) {
        send(Template.ACCOUNT_CLOSED, holder.details().email(), "/help");
    }

    private void send(Template template, String to, String path) {
        outbox.queue(Message.withLink(template, to, address.of(path), null, null));
    }
}
