package org.adoptionportal.equality;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Keeps answers, each by itself, and who has answered. */
@Singleton
class AnswerStore {

    private static final String TABLE = "equality_answer";
    private static final String COLUMN = "sealed";

    private final AnswerRows answers;
    private final TicketRows tickets;
    private final SealedJson sealed;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    AnswerStore(AnswerRows answers, TicketRows tickets, SealedJson sealed, Clock clock) {
        this.answers = answers;
        this.tickets = tickets;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What is sealed. */
    @Serdeable
    record OwnWords(String words) {}

    /** Fails on the primary key when the ticket has been used. */
    @Transactional
    void keep(Ticket ticket, List<Given> given) {
        String month = YearMonth.from(London.today(clock)).toString();
        tickets.save(new TicketRow(ticket.person()));
        answers.saveAll(given.stream().map(each -> row(ticket.service(), month, each)).toList());
    }

    @Transactional
    boolean hasAnswered(List<byte[]> fingerprints) {
        return tickets.countByPersonIn(fingerprints) > 0;
    }

    private AnswerRow row(String service, String month, Given given) {
        long id = lot.nextLong() & Long.MAX_VALUE;
        return new AnswerRow(
                id, service, month, given.question(), given.answer(), seal(id, given.words()));
    }

    private byte @Nullable [] seal(long id, @Nullable String words) {
        return words == null ? null : sealed.seal(TABLE, id, COLUMN, new OwnWords(words));
    }
}
