package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** The personal links by which people without an account follow what they wrote to us. */
@Singleton
public class TalkLinks {

    /** The kind of case that they lead to. */
    public static final String KIND = BirthFamilyLedger.CASE_KIND;

    private final BirthFamilyLedger ledger;
    private final BirthFamilyRepository requests;
    private final PersonalLinks links;
    private final LinkMail mail;
    private final Stories stories;

    TalkLinks(
            BirthFamilyLedger ledger,
            BirthFamilyRepository requests,
            PersonalLinks links,
            LinkMail mail,
            Stories stories) {
        this.ledger = ledger;
        this.requests = requests;
        this.links = links;
        this.mail = mail;
        this.stories = stories;
    }

    /**
     * The secret of a new link, to be shown to its author; the one before stops working.
     *
     * @throws Refusal.NotFound if there is none of this author's
     * @throws Refusal.Conflict if it was not sent yet, or has an account
     */
    @Transactional
    public String show(Author author, String reference) {
        BirthFamilyCase request = sent(author, reference);
        String secret = links.renew(request.id());
        ledger.writeForAuthor(request, author, Event.shared("talk-link-made"));
        return secret;
    }

    /**
     * E-mails its author a new link; the one before stops working.
     *
     * @throws Refusal.NotFound if there is none of this author's
     * @throws Refusal.Conflict as {@link #show}, and where e-mail is not safe
     */
    @Transactional
    public void mail(Author author, String reference) {
        BirthFamilyCase request = sent(author, reference);
        if (!mail.send(request.id(), stories.ofAuthor(request.id()).contact())) {
            throw new Refusal.Conflict("You did not say that it is safe to e-mail you.");
        }
        ledger.writeForAuthor(request, author, Event.shared("talk-link-made"));
    }

    /** Whether a link can be e-mailed to whoever wrote it. */
    @Transactional
    public boolean canMail(BirthFamilyCase request) {
        return LinkMail.isSafe(stories.ofAuthor(request.id()).contact());
    }

    /** What the link leads to; empty if it does not work, or not any more. */
    @Transactional
    public Optional<BirthFamilyCase> linked(String secret) {
        return links.caseOf(secret, BirthFamilyLedger.CASE_KIND).flatMap(requests::linked);
    }

    /** What the link of that case leads to. */
    @Transactional
    public Optional<BirthFamilyCase> linked(long caseId) {
        return requests.linked(caseId);
    }

    private BirthFamilyCase sent(Author author, String reference) {
        BirthFamilyCase request = ledger.lockOwn(author, reference);
        if (request.stage() == Stage.DRAFT) {
            throw new Refusal.Conflict("Send it first. Then we can make a link.");
        }
        if (author.viewer() != null) {
            throw new Refusal.Conflict("You have an account. Sign in to come back.");
        }
        return request;
    }
}
