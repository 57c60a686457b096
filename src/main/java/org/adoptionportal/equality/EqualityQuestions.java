package org.adoptionportal.equality;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.platform.error.Refusal;

/** Offers people the questions about equality, and takes their answers once. */
@Singleton
public class EqualityQuestions {

    private final Tickets tickets;
    private final AnswerStore store;

    EqualityQuestions(Tickets tickets, AnswerStore store) {
        this.tickets = tickets;
        this.store = store;
    }

    /** What whoever comes through this door is offered; nothing is stored. */
    public Offer offer(Door door) {
        List<byte[]> fingerprints = tickets.fingerprints(door);
        if (store.hasAnswered(fingerprints)) {
            return Offer.taken();
        }
        Ticket ticket = new Ticket(door.service(), door.returnTo(), fingerprints.getFirst());
        return Offer.open(tickets.write(ticket));
    }

    /**
     * The ticket of this text.
     *
     * @throws Refusal.NotFound if we did not write it
     */
    Ticket ticket(String text) {
        return tickets.read(text).orElseThrow(Refusal.NotFound::new);
    }

    boolean isUsed(Ticket ticket) {
        return store.hasAnswered(List.of(ticket.person()));
    }

    /**
     * Keeps the answers. Where nothing was answered nothing is stored, and the ticket stays good.
     *
     * @return false if the ticket has been used before: then nothing is stored
     */
    boolean answer(Ticket ticket, List<Given> given) {
        if (given.isEmpty()) {
            return true;
        }
        try {
            store.keep(ticket, given);
            return true;
        } catch (DataAccessException notKept) {
            if (isUsed(ticket)) {
                return false;
            }
            throw notKept;
        }
    }
}
