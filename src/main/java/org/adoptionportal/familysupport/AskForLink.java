package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.web.form.Shape;

/**
 * Somebody without an account has lost their personal link. Whoever asks is answered the same: only
 * the mailbox that was chosen as safe learns that there is a request.
 */
@Singleton
public class AskForLink {

    private final RequestRepository requests;
    private final Statements statements;
    private final SupportLinks links;
    private final Attempts attempts;

    AskForLink(
            RequestRepository requests,
            Statements statements,
            SupportLinks links,
            Attempts attempts) {
        this.requests = requests;
        this.statements = statements;
        this.links = links;
        this.attempts = attempts;
    }

    /**
     * E-mails a new link if the request is theirs, they have no account, and they chose e-mail.
     *
     * @throws Refusal.Invalid without a reference, or an e-mail address that there can be
     * @throws Refusal.TooMany after too many for that reference or from that network address
     */
    @Transactional
    public void ask(String reference, String email, String networkAddress) {
        StatementRules.refuse(faults(reference, email));
        attempts.count(Purpose.SUPPORT, reference, networkAddress);
        Reference.parse(reference)
                .flatMap(known -> requests.lockWithoutAccount(known.value()))
                .ifPresent(linked -> mail(linked, email));
    }

    private void mail(Linked linked, String email) {
        SafeContact contact = statements.readOwn(linked.id(), linked.sentFrom()).contact();
        if (LinkMail.isSafe(contact) && contact.email().equalsIgnoreCase(email)) {
            links.send(Template.NEW_PERSONAL_LINK, linked.id(), contact);
        }
    }

    private static Map<String, String> faults(String reference, String email) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean typed = Reference.parse(reference).isPresent();
        faults.put("reference", typed ? "" : "Enter your reference, as we showed it to you");
        faults.put("email", Shape.EMAIL.fault(email));
        faults.values().removeIf(String::isEmpty);
        return faults;
    }
}
