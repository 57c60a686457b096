package org.adoptionportal.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The mail server, and who we say we are.
 *
 * @param username empty when the server asks for no sign-in
 * @param from the address of the sender, which should give nothing away
 * @param sender the sender's name, and how e-mails are signed: it says nothing of adoption
 * @param starttls whether the connection must be encrypted
 * @param timeout the longest wait for each answer of the server
 * @param retry the wait after the first failure; after the second it is twice that, and so on
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String username,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "Your online account") String sender,
        @Bindable(defaultValue = "true") boolean starttls,
        @Bindable(defaultValue = "20s") Duration timeout,
        @Bindable(defaultValue = "1m") Duration retry) {

    boolean signsIn() {
        return !username.isEmpty();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
