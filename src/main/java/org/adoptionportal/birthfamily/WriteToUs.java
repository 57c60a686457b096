package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** Somebody begins, goes on with, sends or withdraws what they write to us. */
@Singleton
public class WriteToUs {

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final Arrival arrival;
    private final Attempts attempts;
    private final Clock clock;

    WriteToUs(
            BirthFamilyLedger ledger,
            Stories stories,
            Arrival arrival,
            Attempts attempts,
            Clock clock) {
        this.ledger = ledger;
        this.stories = stories;
        this.arrival = arrival;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Begins; nobody of ours sees it before it is sent.
     *
     * @param address the network address it comes from
     * @return its reference
     * @throws Refusal.TooMany after too many from there
     */
    @Transactional
    public String begin(Author author, String address) {
        return open(author, Route.SELF, address, Story.none()).reference();
    }

    /**
     * Keeps one part, whether or not it is complete.
     *
     * @throws Refusal.NotFound if there is none of this author's
     * @throws Refusal.Conflict if it was sent
     */
    @Transactional
    public void keep(Author author, String reference, Part part, Map<String, List<String>> sent) {
        BirthFamilyCase draft = draft(author, reference);
        keep(draft, stories.ofAuthor(draft.id()).with(part, sent));
    }

    /** As {@link #keep}, all of it at once. */
    @Transactional
    public void replace(Author author, String reference, Story story) {
        keep(draft(author, reference), story);
    }

    /**
     * Sends what was written part by part.
     *
     * @throws Refusal.NotFound if there is none of this author's
     * @throws Refusal.Conflict if it was sent before
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public void send(Author author, String reference) {
        BirthFamilyCase draft = draft(author, reference);
        send(draft, stories.ofAuthor(draft.id()), author);
    }

    /**
     * Begins and sends at once.
     *
     * @param route how they come to us; by a professional, nobody without our staff reads it again
     * @return its reference
     * @throws Refusal.Invalid if an answer is missing or wrong
     * @throws Refusal.TooMany after too many from that address
     */
    @Transactional
    public String send(Author author, Route route, Story story, String address) {
        StoryRules.check(route, story);
        Author owner = route == Route.PROFESSIONAL ? Author.gone() : author;
        BirthFamilyCase draft = open(owner, route, address, story);
        send(draft, story, owner);
        return draft.reference();
    }

    /**
     * Withdraws what was sent.
     *
     * @throws Refusal.NotFound if there is none of this author's
     * @throws Refusal.Conflict if it is over
     */
    @Transactional
    public void withdraw(Author author, String reference) {
        BirthFamilyCase request = ledger.lockOwn(author, reference);
        ledger.writeForAuthor(
                request.withdrawn(London.today(clock)), author, Event.shared("talk-withdrawn"));
    }

    private BirthFamilyCase open(Author author, Route route, String address, Story story) {
        attempts.countAddress(Purpose.ENQUIRY, address);
        BirthFamilyCase draft =
                BirthFamilyCase.begun(
                        Reference.random().value(), route, author.name(), London.today(clock));
        BirthFamilyCase request = ledger.open(draft, author.viewer());
        stories.open(request.id(), story);
        return request;
    }

    private void keep(BirthFamilyCase draft, Story story) {
        stories.keep(draft.id(), story);
        ledger.writeDraft(draft.writtenOn(London.today(clock)));
    }

    private BirthFamilyCase draft(Author author, String reference) {
        BirthFamilyCase request = ledger.lockOwn(author, reference);
        if (request.stage() != Stage.DRAFT) {
            throw new Refusal.Conflict("You have sent this already.");
        }
        return request;
    }

    private void send(BirthFamilyCase draft, Story story, Author author) {
        StoryRules.check(draft.route(), story);
        ledger.writeForAuthor(arrival.of(draft, story), author, Event.shared("talk-received"));
    }
}
